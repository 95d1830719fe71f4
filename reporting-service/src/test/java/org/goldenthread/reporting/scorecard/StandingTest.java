package org.goldenthread.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.vocabulary.OutturnStatus;
import org.junit.jupiter.api.Test;

class StandingTest {

  @Test
  void shouldBeReportedOnceThereIsAFigure() {
    assertThat(standing(An.indicator("PI.1").outturn(An.Q2, "71"))).isEqualTo(Standing.REPORTED);
  }

  @Test
  void shouldBeAwaitedUntilSomethingIsSubmitted() {
    assertThat(standing(An.indicator("PI.1"))).isEqualTo(Standing.AWAITED);
  }

  @Test
  void shouldBeDelayedAndNotDueOnceADelayIsReported() {
    Standing standing = standing(An.indicator("PI.1").absent(An.Q2, OutturnStatus.DELAYED, "IT"));

    assertThat(standing).isEqualTo(Standing.DELAYED);
    assertThat(standing.isDue()).isFalse();
  }

  @Test
  void shouldNotBeDueBeforeTheFirstQuarter() {
    assertThat(standing(An.indicator("PI.1").definition(Definitions.startingIn("2020-21-Q3"))))
        .isEqualTo(Standing.NOT_DUE);
  }

  @Test
  void shouldBeDueInTheFirstQuarter() {
    assertThat(standing(An.indicator("PI.1").definition(Definitions.startingIn("2020-21-Q2"))))
        .isEqualTo(Standing.AWAITED);
  }

  @Test
  void shouldNotBeDueInTheFirstQuarterIfItIsReportedInArrears() {
    An lagged =
        An.indicator("PI.1")
            .definition(Definitions.startingIn("2020-21-Q2"))
            .definition(Definitions.lagging(1));

    assertThat(standing(lagged)).isEqualTo(Standing.NOT_DUE);
  }

  @Test
  void shouldNotBeDueWhereThereIsNoFigureToReport() {
    assertThat(standing(An.indicator("PI.1").absent(An.Q2, OutturnStatus.NOT_AVAILABLE, "new")))
        .isEqualTo(Standing.NOT_DUE);
    assertThat(standing(An.indicator("PI.1").absent(An.Q2, OutturnStatus.NOT_APPLICABLE, "none")))
        .isEqualTo(Standing.NOT_DUE);
  }

  private static Standing standing(An indicator) {
    return Report.row(indicator).standing();
  }
}
