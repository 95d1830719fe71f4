package org.goldenthread.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.vocabulary.OutturnStatus;
import org.junit.jupiter.api.Test;

class ReportingStatusTest {

  @Test
  void shouldBeReportedOnceThereIsAFigure() {
    assertThat(status(An.indicator("PI.1").outturn(An.Q2, "71")))
        .isEqualTo(ReportingStatus.REPORTED);
  }

  @Test
  void shouldBeAwaitedUntilSomethingIsSubmitted() {
    assertThat(status(An.indicator("PI.1"))).isEqualTo(ReportingStatus.AWAITED);
  }

  @Test
  void shouldBeDelayedAndNotDueOnceADelayIsReported() {
    ReportingStatus status =
        status(An.indicator("PI.1").absent(An.Q2, OutturnStatus.DELAYED, "IT"));

    assertThat(status).isEqualTo(ReportingStatus.DELAYED);
    assertThat(status.isDue()).isFalse();
  }

  /** Its submissions would be refused, and its successors answer under definitions of their own. */
  @Test
  void shouldNotBeDueOfADirectorateThatIsThereNoMore() {
    An ended =
        An.indicator("PI.1").definition(Definitions.of(Optional.of("WAS"), Optional.of("ONE")));

    assertThat(status(ended)).isEqualTo(ReportingStatus.NOT_DUE);
    assertThat(status(ended.outturn(An.Q2, "71"))).isEqualTo(ReportingStatus.REPORTED);
  }

  @Test
  void shouldNotBeDueBeforeTheFirstQuarter() {
    assertThat(status(An.indicator("PI.1").definition(Definitions.startingIn("2020-21-Q3"))))
        .isEqualTo(ReportingStatus.NOT_DUE);
  }

  @Test
  void shouldBeDueInTheFirstQuarter() {
    assertThat(status(An.indicator("PI.1").definition(Definitions.startingIn("2020-21-Q2"))))
        .isEqualTo(ReportingStatus.AWAITED);
  }

  @Test
  void shouldNotBeDueInTheFirstQuarterIfItIsReportedInArrears() {
    An lagged =
        An.indicator("PI.1")
            .definition(Definitions.startingIn("2020-21-Q2"))
            .definition(Definitions.lagging(1));

    assertThat(status(lagged)).isEqualTo(ReportingStatus.NOT_DUE);
  }

  /** What nobody may submit is awaited from nobody: the figure would be refused as not defined. */
  @Test
  void shouldNotBeDueBeforeItsDefinitionsBegin() {
    An lagged = An.indicator("PI.1").definition(Definitions.lagging(1));

    assertThat(status(lagged.definedFrom("2020-21-Q1"))).isEqualTo(ReportingStatus.AWAITED);
    assertThat(status(lagged.definedFrom("2020-21-Q2"))).isEqualTo(ReportingStatus.NOT_DUE);
  }

  @Test
  void shouldNotBeDueWhereThereIsNoFigureToReport() {
    assertThat(status(An.indicator("PI.1").absent(An.Q2, OutturnStatus.NOT_AVAILABLE, "new")))
        .isEqualTo(ReportingStatus.NOT_DUE);
    assertThat(status(An.indicator("PI.1").absent(An.Q2, OutturnStatus.NOT_APPLICABLE, "none")))
        .isEqualTo(ReportingStatus.NOT_DUE);
  }

  @Test
  void shouldBeReportedIfItIsSuppressedAndNotDueIfItIsWithdrawn() {
    assertThat(status(An.indicator("PI.1").absent(An.Q2, OutturnStatus.SUPPRESSED, "few")))
        .isEqualTo(ReportingStatus.REPORTED);
    assertThat(status(An.indicator("PI.1").absent(An.Q2, OutturnStatus.WITHDRAWN, "wrong")))
        .isEqualTo(ReportingStatus.NOT_DUE);
  }

  private static ReportingStatus status(An indicator) {
    return Report.row(indicator).reportingStatus();
  }
}
