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
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.outturns.submission.Refusal.QuarterClosed.Remedy;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Submitter;
import org.junit.jupiter.api.Test;

class ClosedQuarterTest {

  @Test
  void shouldRefuseDirectoratesInAClosedQuarter() {
    Intake<Outturn> intake = closedIntake(IntakeTest.SUBMITTER);

    assertThat(
            Outcomes.refusal(
                Outcomes.of(intake, Entry.of(Drafts.withReason(Drafts.of("1"), "Late")))))
        .isEqualTo(new Refusal.QuarterClosed(Drafts.QUARTER, Remedy.PERFORMANCE_TEAM));
  }

  @Test
  void shouldTakeARevisionOfAClosedQuarterFromThePerformanceTeamWithAReason() {
    Intake<Outturn> intake = closedIntake(IntakeTest.PERFORMANCE_TEAM);

    assertThat(
            Outcomes.effect(
                Outcomes.of(intake, Entry.of(Drafts.withReason(Drafts.of("1"), "Audit")))))
        .isEqualTo("CREATED 1");
  }

  @Test
  void shouldAskThePerformanceTeamForAReasonInAClosedQuarter() {
    assertThat(
            Outcomes.refusal(
                Outcomes.of(closedIntake(IntakeTest.PERFORMANCE_TEAM), Entry.of(Drafts.of("1")))))
        .isEqualTo(new Refusal.QuarterClosed(Drafts.QUARTER, Remedy.REASON_FOR_COMING_LATE));
  }

  @Test
  void shouldTakeTheReasonOfTheRevisionInAClosedQuarter() {
    Entry<Outturn> entry = new Entry<>(Drafts.of("1"), Optional.of("Audit"));

    assertThat(Outcomes.effect(Outcomes.of(closedIntake(IntakeTest.PERFORMANCE_TEAM), entry)))
        .isEqualTo("CREATED 1");
  }

  @Test
  void shouldLetAMachineRepeatItselfAfterTheQuarterWasClosed() {
    Revision<Outturn> taken =
        new Revision<>(
            Drafts.of("71.0").complete(IntakeTest.COMPLAINTS), 3, List.of(), IntakeTest.ORIGIN);
    Intake<Outturn> intake =
        new Intake<>(
            Outturn.TYPE,
            IntakeTest.SUBMITTER,
            IntakeTest.NOW,
            IntakeTest.known(
                Map.of("PI.47", IntakeTest.COMPLAINTS),
                Set.of(Drafts.QUARTER),
                Map.of(taken.content().position(), taken)));

    assertThat(Outcomes.effect(Outcomes.of(intake, Entry.of(Drafts.of("71.0")))))
        .isEqualTo("UNCHANGED 3");
  }

  private static Intake<Outturn> closedIntake(Submitter submitter) {
    return IntakeTest.intake(
        submitter, Map.of("PI.47", IntakeTest.COMPLAINTS), Set.of(Drafts.QUARTER));
  }
}
