package org.goldenthread.outturns.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.outturns.fixture.Drafts;
import org.goldenthread.outturns.fixture.Outcomes;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.outturns.submission.Revision;
import org.junit.jupiter.api.Test;

/** What depends on when something is taken. */
class IntakeTimeTest {

  @Test
  void shouldTakeAQuarterOnItsFirstDayInLondon() {
    Instant midnightInSummerTime = Instant.parse("2020-06-30T23:00:00Z");
    Intake<Outturn> intake = intakeAt(midnightInSummerTime);

    assertThat(Outcomes.effect(Outcomes.of(intake, Entry.of(Drafts.of("1")))))
        .isEqualTo("CREATED 1");
  }

  @Test
  void shouldNotTakeAQuarterBeforeItsFirstDayInLondon() {
    Intake<Outturn> intake = intakeAt(Instant.parse("2020-06-30T22:59:59Z"));

    assertThat(Outcomes.refusal(Outcomes.of(intake, Entry.of(Drafts.of("1")))))
        .isInstanceOf(Refusal.QuarterNotBegun.class);
  }

  @Test
  void shouldNotDateARevisionBeforeTheOneThatItReplaces() {
    Revision<Outturn> before =
        new Revision<>(
            Drafts.of("71.0").complete(IntakeTest.COMPLAINTS), 1, List.of(), IntakeTest.ORIGIN);
    Intake<Outturn> slowClock =
        new Intake<>(
            Outturn.TYPE,
            IntakeTest.SUBMITTER,
            IntakeTest.NOW.minusSeconds(3_600),
            IntakeTest.known(
                Map.of("PI.47", IntakeTest.COMPLAINTS),
                Set.of(),
                Map.of(before.content().position(), before)));

    assertThat(Outcomes.of(slowClock, Entry.of(Drafts.of("72.0"))))
        .isInstanceOfSatisfying(
            Outcome.Recorded.class,
            recorded -> assertThat(recorded.revision().submittedAt()).isEqualTo(IntakeTest.NOW));
  }

  private static Intake<Outturn> intakeAt(Instant now) {
    return new Intake<>(
        Outturn.TYPE,
        IntakeTest.SUBMITTER,
        now,
        IntakeTest.known(Map.of("PI.47", IntakeTest.COMPLAINTS), Set.of(), Map.of()));
  }
}
