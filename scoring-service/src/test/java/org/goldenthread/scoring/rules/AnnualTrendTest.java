package org.goldenthread.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.scoring.rules.SeriesExample.series;

import java.math.BigDecimal;
import org.goldenthread.scoring.framework.DeadBand;
import org.goldenthread.scoring.framework.TrendRules;
import org.goldenthread.scoring.rules.Trend.Compared;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnualTrendTest {

  private static final String LAST_YEAR = "2019-20-Q2";
  private static final String NOW = "2020-21-Q2";
  private static final TrendRules STRICT_IN_YEAR_WIDE_OVER_YEARS =
      new TrendRules(
          CompareWith.PREVIOUS_QUARTER_SAME_YEAR,
          DeadBand.NONE,
          Cumulative.QUARTER_ONLY,
          new DeadBand(new BigDecimal("2")));

  @Test
  void shouldCompareWithTheSameQuarterOfTheYearBefore() {
    SeriesExample example =
        series().outturn(LAST_YEAR, "85.1").outturn("2020-21-Q1", "70").outturn(NOW, "76.8");

    assertThat(example.scored(NOW).annualTrend())
        .isInstanceOfSatisfying(
            Compared.class,
            judged -> {
              assertThat(judged.direction()).isEqualTo(Direction.WORSE);
              assertThat(judged.comparison().earlier().quarter())
                  .isEqualTo(Quarter.parse(LAST_YEAR));
            });
  }

  @ParameterizedTest
  @CsvSource({"81.6, CONSISTENT", "81.61, IMPROVED", "78.39, WORSE"})
  void shouldHaveItsOwnDeadBand(String current, Direction direction) {
    SeriesExample example =
        series()
            .under(STRICT_IN_YEAR_WIDE_OVER_YEARS)
            .outturn(LAST_YEAR, "80")
            .outturn(NOW, current);

    assertThat(direction(example, NOW)).isEqualTo(direction);
  }

  @Test
  void shouldExistInQuarterOneWhereTheShortTermTrendDoesNot() {
    SeriesExample example =
        series()
            .under(STRICT_IN_YEAR_WIDE_OVER_YEARS)
            .outturn("2019-20-Q1", "80")
            .outturn("2020-21-Q1", "90");

    assertThat(direction(example, "2020-21-Q1")).isEqualTo(Direction.IMPROVED);
  }

  @Test
  void shouldCompareYearsToDateAsReportedUnderEveryPolicy() {
    SeriesExample cumulative =
        series(DefinitionExample::cumulative)
            .under(STRICT_IN_YEAR_WIDE_OVER_YEARS)
            .outturn("2019-20-Q1", "10")
            .outturn(LAST_YEAR, "100")
            .outturn("2020-21-Q1", "80")
            .outturn(NOW, "120");

    assertThat(direction(cumulative, NOW)).isEqualTo(Direction.IMPROVED);
  }

  @Test
  void shouldHaveNoneWhereTheYearBeforeHasNoValue() {
    assertNone(series().outturn(NOW, "1"), NoTrendReason.NO_EARLIER_OUTTURN);
    assertNone(
        series().absent(LAST_YEAR, OutturnStatus.NOT_AVAILABLE).outturn(NOW, "1"),
        NoTrendReason.EARLIER_NOT_AVAILABLE);
  }

  @Test
  void shouldSayThatAMeasureIsNewUntilItHasAYearBehindIt() {
    assertNone(
        series(definition -> definition.firstQuarter("2020-21-Q1")).outturn(NOW, "1"),
        NoTrendReason.NEW_MEASURE);
  }

  @Test
  void shouldNotCompareAcrossABreakWithinTheYear() {
    assertNone(
        series()
            .redefined("2019-20-Q4", DefinitionExample::breakInSeries)
            .outturn(LAST_YEAR, "1")
            .outturn(NOW, "2"),
        NoTrendReason.COMPARABILITY_BREAK);
  }

  private static void assertNone(SeriesExample example, NoTrendReason reason) {
    assertThat(example.scored(NOW).annualTrend()).isEqualTo(new Trend.None(reason));
  }

  private static Direction direction(SeriesExample example, String quarter) {
    return switch (example.scored(quarter).annualTrend()) {
      case Compared judged -> judged.direction();
      case Trend other -> throw new AssertionError("Not judged: " + other);
    };
  }
}
