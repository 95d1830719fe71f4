package org.goldenthread.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldenthread.scoring.chart.ChartExample.figures;
import static org.goldenthread.scoring.chart.ChartExample.quarter;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.scoring.chart.ControlChart.Point;
import org.goldenthread.scoring.chart.ControlChart.Stretch;
import org.goldenthread.scoring.rules.DefinitionExample;
import org.goldenthread.scoring.rules.SeriesExample;
import org.goldenthread.vocabulary.Frequency.Cycle;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.ChartReading;
import org.junit.jupiter.api.Test;

class ControlChartTest {

  private static final String TWELVE = "10 12 10 12 10 12 10 12 10 12 10 12";

  @Test
  void shouldPutTheLimitsTwoPointSixSixMeanMovingRangesAroundTheMean() {
    assertThat(figures(TWELVE).limits()).isEqualTo(known("11", "5.68", "16.32"));
  }

  @Test
  void shouldRoundMeanAndLimitsOnceToTenDecimals() {
    assertThat(figures("1 1 1 1 1 1 1 1 1 1 1 1 2").limits())
        .isEqualTo(known("1.0769230769", "0.8552564103", "1.2985897436"));
    assertThat(figures("-1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -2").limits())
        .isEqualTo(known("-1.0769230769", "-1.2985897436", "-0.8552564103"));
  }

  @Test
  void shouldReadNothingBelowTwelveFigures() {
    ChartExample eleven = figures("10 12 10 12 10 12 10 12 10 12 99");

    assertThat(eleven.readings()).hasSize(11).containsOnly(ChartReading.NOT_READ);
    assertThat(eleven.limits())
        .isEqualTo(
            new ProcessLimits.Unknown(
                "it has 11 figures and natural process limits need at least 12"));
    assertThat(figures(TWELVE).readings()).hasSize(12).containsOnly(ChartReading.COMMON_CAUSE);
  }

  @Test
  void shouldChartTheLastHundredYears() {
    ControlChart chart = figures("9 ".repeat(50) + "1 ".repeat(400).strip()).chart();

    assertThat(chart.points()).hasSize(400);
    assertThat(chart.points().getFirst().value()).isEqualTo("1");
  }

  @Test
  void shouldHaveNoPointWhereThereIsNoFigure() {
    assertThat(figures("- -").chart())
        .isEqualTo(new ControlChart(List.of(), List.of(), "There is no figure to chart."));
  }

  @Test
  void shouldTakeTheRangeFromPeriodToPeriod() {
    String halves = "- " + TWELVE.replace(" ", " - ");

    assertThat(figures(halves, d -> d.frequency(Cycle.HALF_YEARLY)).limits())
        .isEqualTo(known("11", "5.68", "16.32"));
    assertThat(figures(halves).limits()).isInstanceOf(ProcessLimits.Unknown.class);
  }

  @Test
  void shouldLeaveOutWhatIsNotDue() {
    ControlChart chart =
        figures("1 2 3 4", d -> d.firstQuarter(quarter(1)).lastQuarter(quarter(2))).chart();

    assertThat(figures("1 2 3 4").chart().points()).hasSize(4);
    assertThat(undefined().points()).isEmpty();
    assertThat(chart.points()).extracting(Point::value).containsExactly(number("2"), number("3"));
  }

  @Test
  void shouldReadByPolarity() {
    String outlier = TWELVE + " 40";

    assertThat(last(outlier, Polarity.HIGHER_IS_BETTER)).isEqualTo(ChartReading.IMPROVEMENT);
    assertThat(last(outlier, Polarity.LOWER_IS_BETTER)).isEqualTo(ChartReading.CONCERN);
    assertThat(last(outlier, Polarity.NEUTRAL)).isEqualTo(ChartReading.INCREASE);
    String low = TWELVE + " -20";
    assertThat(last(low, Polarity.HIGHER_IS_BETTER)).isEqualTo(ChartReading.CONCERN);
    assertThat(last(low, Polarity.LOWER_IS_BETTER)).isEqualTo(ChartReading.IMPROVEMENT);
    assertThat(last(low, Polarity.NEUTRAL)).isEqualTo(ChartReading.DECREASE);
  }

  @Test
  void shouldReadEachPointByThePolarityOfItsQuarter() {
    ChartExample turned =
        figures(TWELVE + " 40 12").redefined(13, d -> d.polarity(Polarity.LOWER_IS_BETTER));

    assertThat(turned.readings().get(12)).isEqualTo(ChartReading.IMPROVEMENT);
  }

  @Test
  void shouldStartAStretchAtAComparabilityBreak() {
    ChartExample amended =
        figures(TWELVE + " 50 52 50").redefined(12, DefinitionExample::breakInSeries);

    assertThat(amended.chart().stretches())
        .extracting(Stretch::from, Stretch::to, Stretch::figures)
        .containsExactly(tuple(at(0), at(11), 12), tuple(at(12), at(14), 3));
    assertThat(amended.chart().stretches().getFirst().limits())
        .isEqualTo(known("11", "5.68", "16.32"));
    assertThat(amended.readings())
        .endsWith(ChartReading.NOT_READ, ChartReading.NOT_READ, ChartReading.NOT_READ);
    assertThat(amended.chart().explanation())
        .isEqualTo(
            "The series from 2021-22-Q1 to 2021-22-Q3 is not read: it has 3 figures and natural"
                + " process limits need at least 12. The measure was amended: figures before"
                + " 2021-22-Q1 are read on their own.");
  }

  @Test
  void shouldTakeNoMovingRangeAcrossAGap() {
    assertThat(figures("10 12 10 12 10 12 - 30 32 30 32 30 32").limits())
        .isEqualTo(known("21", "15.68", "26.32"));
  }

  @Test
  void shouldHaveNoLimitsWhereTooFewFiguresAreNeighbours() {
    String alternate = "1 2 - 1 2 - 1 2 - 1 2 - 1 2 - 1";

    assertThat(figures(alternate + " - 1").limits())
        .isEqualTo(
            new ProcessLimits.Unknown(
                "only 5 of its figures follow one of the quarter before and natural process limits"
                    + " need at least 6"));
    assertThat(figures(alternate + " 1").limits()).isInstanceOf(ProcessLimits.Known.class);
  }

  @Test
  void shouldTakeAYearToDateApartIntoQuarters() {
    ControlChart chart = figures("10 22 32 44 11 - 31 44", DefinitionExample::cumulative).chart();

    assertThat(chart.points())
        .extracting(point -> point.quarter() + " " + point.value())
        .containsExactly(
            "2018-19-Q1 10",
            "2018-19-Q2 12",
            "2018-19-Q3 10",
            "2018-19-Q4 12",
            "2019-20-Q1 11",
            "2019-20-Q4 13");
    assertThat(chart.explanation())
        .endsWith(" Year-to-date figures are taken apart into quarters first.");
  }

  private static ControlChart undefined() {
    return ControlChart.of(SeriesExample.undefined().outturn(SeriesExample.START, "1").build());
  }

  private static ChartReading last(String figures, Polarity polarity) {
    return figures(figures, definition -> definition.polarity(polarity)).readings().getLast();
  }

  private static ProcessLimits known(String mean, String lower, String upper) {
    return new ProcessLimits.Known(number(mean), number(lower), number(upper));
  }

  private static Quarter at(int index) {
    return Quarter.parse(quarter(index));
  }

  private static BigDecimal number(String written) {
    return new BigDecimal(written);
  }
}
