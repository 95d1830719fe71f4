package org.goldenthread.reporting.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.figure.Target;
import org.goldenthread.reporting.figure.ToleranceBand;
import org.goldenthread.reporting.fixture.An;
import org.goldenthread.reporting.fixture.Definitions;
import org.goldenthread.reporting.fixture.Report;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class HistoryPointTest {

  @Test
  void shouldGoFromTheSameQuarterLastYearToTheDataQuarter() {
    An indicator =
        An.indicator("PI.1")
            .outturn(Quarter.parse("2019-20-Q1"), "1")
            .outturn(Quarter.parse("2019-20-Q2"), "2")
            .absent(Quarter.parse("2019-20-Q4"), OutturnStatus.DELAYED, "IT")
            .outturn(Quarter.parse("2020-21-Q2"), "5")
            .outturn(Quarter.parse("2020-21-Q3"), "6");

    assertThat(quarters(indicator)).containsExactly("2019-20-Q2", "2019-20-Q4", "2020-21-Q2");
  }

  @Test
  void shouldEndWithTheDataQuarterOfALaggedIndicator() {
    An lagged =
        An.indicator("PI.1")
            .definition(Definitions.lagging(1))
            .outturn(Quarter.parse("2019-20-Q1"), "1")
            .outturn(Quarter.parse("2020-21-Q1"), "4")
            .outturn(Quarter.parse("2020-21-Q2"), "5");

    assertThat(quarters(lagged)).containsExactly("2019-20-Q1", "2020-21-Q1");
  }

  @Test
  void shouldCarryTheTargetOfItsOwnQuarter() {
    Quarter lastYear = Quarter.parse("2019-20-Q2");
    An indicator = An.indicator("PI.1").outturn(lastYear, "2").target(lastYear, "5.25");

    assertThat(Report.row(indicator).history().getFirst().target())
        .isEqualTo(new Target.Value(new BigDecimal("5.25"), Optional.empty()));
  }

  @Test
  void shouldSayWhatStillCountsAsOnTargetInEachScoredQuarter() {
    Quarter lastYear = Quarter.parse("2019-20-Q2");
    An indicator =
        An.indicator("PI.1")
            .outturn(lastYear, "70")
            .target(lastYear, "80")
            .tolerance(lastYear, "4")
            .outturn(An.Q2, "71")
            .target(An.Q2, "85");

    assertThat(Report.row(indicator).history())
        .extracting(HistoryPoint::band)
        .containsExactly(
            Optional.of(new ToleranceBand(new BigDecimal("76"), new BigDecimal("80"))),
            Optional.empty());
  }

  private static List<String> quarters(An indicator) {
    return Report.row(indicator).history().stream().map(p -> p.quarter().toString()).toList();
  }
}
