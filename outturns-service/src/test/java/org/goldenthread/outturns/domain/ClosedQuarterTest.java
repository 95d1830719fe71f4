package org.goldenthread.outturns.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.outturns.domain.Refusal.QuarterClosed.Remedy;
import org.junit.jupiter.api.Test;

class ClosedQuarterTest {

  @Test
  void shouldRefuseDirectoratesInAClosedQuarter() {
    Intake<Outturn> intake = closedIntake(IntakeTest.SUBMITTER);

    assertThat(IntakeTest.refusal(intake.take(Entry.of(Drafts.withReason(Drafts.of("1"), "Late")))))
        .isEqualTo(new Refusal.QuarterClosed(Drafts.QUARTER, Remedy.PERFORMANCE_TEAM));
  }

  @Test
  void shouldTakeARevisionOfAClosedQuarterFromThePerformanceTeamWithAReason() {
    Intake<Outturn> intake = closedIntake(IntakeTest.PERFORMANCE_TEAM);

    assertThat(IntakeTest.effect(intake.take(Entry.of(Drafts.withReason(Drafts.of("1"), "Audit")))))
        .isEqualTo("CREATED 1");
  }

  @Test
  void shouldAskThePerformanceTeamForAReasonInAClosedQuarter() {
    assertThat(
            IntakeTest.refusal(
                closedIntake(IntakeTest.PERFORMANCE_TEAM).take(Entry.of(Drafts.of("1")))))
        .isEqualTo(new Refusal.QuarterClosed(Drafts.QUARTER, Remedy.REASON_FOR_COMING_LATE));
  }

  @Test
  void shouldTakeTheReasonOfTheRevisionInAClosedQuarter() {
    Entry<Outturn> entry = new Entry<>(Drafts.of("1"), Optional.of("Audit"));

    assertThat(IntakeTest.effect(closedIntake(IntakeTest.PERFORMANCE_TEAM).take(entry)))
        .isEqualTo("CREATED 1");
  }

  private static Intake<Outturn> closedIntake(Submitter submitter) {
    return IntakeTest.intake(
        submitter, Map.of("PI.47", IntakeTest.COMPLAINTS), Set.of(Drafts.QUARTER));
  }
}
