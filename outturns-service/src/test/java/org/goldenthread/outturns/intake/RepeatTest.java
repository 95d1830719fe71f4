package org.goldenthread.outturns.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.outturns.fixture.Drafts;
import org.goldenthread.outturns.fixture.Outcomes;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Origin;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.outturns.submission.Revision;
import org.junit.jupiter.api.Test;

class RepeatTest {

  private static final Outturn SENT = Drafts.of("71.0").complete(IntakeTest.COMPLAINTS);
  private static final Origin CORRECTION =
      new Origin(IntakeTest.NOW, "team", Optional.empty(), Optional.of("Counted twice"));
  private static final Revision<Outturn> FIRST =
      new Revision<>(SENT, 1, List.of(), IntakeTest.ORIGIN);
  private static final Revision<Outturn> CORRECTED =
      new Revision<>(Drafts.of("88.5").complete(IntakeTest.COMPLAINTS), 2, List.of(), CORRECTION);

  @Test
  void shouldNotLetARepeatUndoACorrection() {
    assertThat(Outcomes.refusal(Outcomes.of(intake(), Entry.of(Drafts.of("71")))))
        .isEqualTo(new Refusal.Superseded(2, CORRECTION));
  }

  @Test
  void shouldNotLetTheSameFigureUndoACorrectionWithAnotherReason() {
    assertThat(
            Outcomes.refusal(
                Outcomes.of(intake(), Entry.of(Drafts.withReason(Drafts.of("71"), "Audited")))))
        .isEqualTo(new Refusal.Superseded(2, CORRECTION));
  }

  @Test
  void shouldTakeTheCorrectedFigureWithAnotherReason() {
    assertThat(
            Outcomes.effect(
                Outcomes.of(intake(), Entry.of(Drafts.withReason(Drafts.of("88.5"), "Audited")))))
        .isEqualTo("REVISED 3");
  }

  @Test
  void shouldTakeAnEarlierFigureAgainWithAReason() {
    Entry<Outturn> meant = new Entry<>(Drafts.of("71.0"), Optional.of("It was right"));

    assertThat(Outcomes.effect(Outcomes.of(intake(), meant))).isEqualTo("REVISED 3");
  }

  @Test
  void shouldTakeANewFigureAfterACorrection() {
    assertThat(Outcomes.effect(Outcomes.of(intake(), Entry.of(Drafts.of("90")))))
        .isEqualTo("REVISED 3");
  }

  @Test
  void shouldChangeNothingForAnotherReasonOfTheRevision() {
    Intake<Outturn> intake =
        IntakeTest.intake(IntakeTest.SUBMITTER, Map.of("PI.47", IntakeTest.COMPLAINTS), Set.of());
    Outcomes.of(intake, Entry.of(Drafts.of("1")));

    assertThat(
            Outcomes.effect(
                Outcomes.of(intake, new Entry<>(Drafts.of("1"), Optional.of("Checked")))))
        .isEqualTo("UNCHANGED 1");
  }

  private static Intake<Outturn> intake() {
    return new Intake<>(
        Outturn.TYPE,
        IntakeTest.SUBMITTER,
        IntakeTest.NOW,
        new Known<>(
            Map.of("PI.47", IntakeTest.COMPLAINTS),
            Map.of(),
            Set.of(),
            Map.of(SENT.position(), CORRECTED),
            Map.of(SENT.position(), List.of(FIRST, CORRECTED)),
            Map.of(),
            Set.of(),
            List.of()));
  }
}
