package org.goldenthread.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.reporting.plan.Scope;
import org.goldenthread.reporting.quarter.QuarterState;
import org.goldenthread.reporting.statement.Comparators;
import org.junit.jupiter.api.Test;

/** As at when a dashboard is: from its events alone, so that a rebuild says the same. */
class AsAtTest {

  private static final Instant LATER = Instant.parse("2020-11-21T14:03:00Z");

  @Test
  void shouldBeTheLatestTimeOfARow() {
    assertThat(Report.corporate(An.indicator("PI.1").changedAt(LATER)).asAt()).isEqualTo(LATER);
    assertThat(Report.corporate(An.indicator("PI.1").commentaryAt(LATER)).asAt()).isEqualTo(LATER);
    assertThat(
            Report.corporate(An.indicator("PI.1").comparators(new Comparators(List.of(), LATER)))
                .asAt())
        .isEqualTo(LATER);
  }

  @Test
  void shouldNotDependOnRowsOfOtherScopes() {
    Reporting reporting =
        new Reporting(
            Report.figures(
                An.indicator("PI.1"),
                An.indicator("PI.2")
                    .definition(Definitions.of(Optional.of("ASC"), Optional.of("ONE")))
                    .changedAt(LATER)));

    Dashboard dashboard = reporting.dashboard(reporting.directorate("CS").orElseThrow());

    assertThat(dashboard.asAt()).isEqualTo(An.LONG_AGO);
  }

  @Test
  void shouldTakeTheQuartersStateIntoAccount() {
    QuarterState closed =
        new QuarterState(QuarterState.Stage.CLOSED, Optional.of(LATER), List.of());

    Dashboard dashboard =
        new Reporting(Report.figures(closed, List.of())).dashboard(new Scope.Corporate());

    assertThat(dashboard.state()).isEqualTo(QuarterState.Stage.CLOSED);
    assertThat(dashboard.asAt()).isEqualTo(LATER);
  }
}
