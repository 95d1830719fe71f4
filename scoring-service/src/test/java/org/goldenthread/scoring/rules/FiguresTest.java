package org.goldenthread.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.scoring.rules.SeriesExample.series;

import java.math.BigDecimal;
import org.goldenthread.scoring.framework.DeadBand;
import org.goldenthread.scoring.framework.TrendRules;
import org.goldenthread.scoring.rules.Trend.Compared;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final String LAST_Q3 = "2019-20-Q3";
  private static final String LAST_Q4 = "2019-20-Q4";
  private static final String Q1 = "2020-21-Q1";
  private static final String Q2 = "2020-21-Q2";
  private static final String Q3 = "2020-21-Q3";

  private static final TrendRules QUARTER_ONLY = trends(Cumulative.QUARTER_ONLY);

  @Test
  void shouldCompareYearsToDateAsReported() {
    SeriesExample cumulative =
        series(DefinitionExample::cumulative).outturn(Q1, "100").outturn(Q2, "150");

    assertCompared(cumulative, Q2, Direction.IMPROVED, "150", "100");
  }

  @Test
  void shouldNotCompareAYearToDateWithTheYearBefore() {
    SeriesExample cumulative =
        series(DefinitionExample::cumulative).outturn(LAST_Q4, "400").outturn(Q1, "100");

    assertThat(cumulative.scored(Q1).shortTermTrend())
        .isEqualTo(new Trend.None(NoTrendReason.YEAR_TO_DATE_BEGINS));
  }

  @Test
  void shouldCompareAYearToDateWithTheYearBeforeWhereThePolicySaysSo() {
    SeriesExample cumulative =
        series(DefinitionExample::cumulative)
            .under(trends(Cumulative.AS_REPORTED_ACROSS_YEARS))
            .outturn(LAST_Q4, "400")
            .outturn(Q1, "100");

    assertCompared(cumulative, Q1, Direction.WORSE, "100", "400");
  }

  @Test
  void shouldTakeTheYearToDateApart() {
    SeriesExample cumulative =
        yearToDate().outturn(Q1, "100").outturn(Q2, "150").outturn(Q3, "290.5");

    assertCompared(cumulative, Q2, Direction.WORSE, "50", "100");
    assertCompared(cumulative, Q3, Direction.IMPROVED, "140.5", "50");
  }

  @Test
  void shouldTakeApartEachSideWithinItsOwnYear() {
    SeriesExample cumulative =
        yearToDate().outturn(LAST_Q3, "300").outturn(LAST_Q4, "400").outturn(Q1, "90");

    assertCompared(cumulative, Q1, Direction.WORSE, "90", "100");
  }

  @Test
  void shouldLeaveAloneWhatIsNotCumulative() {
    SeriesExample plain = series().under(QUARTER_ONLY).outturn(Q1, "100").outturn(Q2, "150");

    assertCompared(plain, Q2, Direction.IMPROVED, "150", "100");
  }

  @Test
  void shouldNotTakeApartAYearToDateWithAGap() {
    SeriesExample gap = yearToDate().outturn(Q2, "150").outturn(Q3, "250");

    assertThat(gap.scored(Q3).shortTermTrend())
        .isEqualTo(new Trend.None(NoTrendReason.YEAR_TO_DATE_INCOMPLETE));
  }

  @Test
  void shouldNotTakeApartAYearToDateWithATypedAbsence() {
    SeriesExample gap =
        yearToDate().absent(Q1, OutturnStatus.DELAYED).outturn(Q2, "150").outturn(Q3, "250");

    assertThat(gap.scored(Q3).shortTermTrend())
        .isEqualTo(new Trend.None(NoTrendReason.YEAR_TO_DATE_INCOMPLETE));
  }

  @Test
  void shouldNotTakeApartAcrossABreak() {
    SeriesExample amended =
        yearToDate()
            .redefined(Q2, definition -> definition.cumulative().breakInSeries())
            .outturn(Q1, "100")
            .outturn(Q2, "150")
            .outturn(Q3, "250");

    assertThat(amended.scored(Q3).shortTermTrend())
        .isEqualTo(new Trend.None(NoTrendReason.COMPARABILITY_BREAK));
  }

  @Test
  void shouldTakeAYearToDateRateApartByNumeratorsAndDenominators() {
    SeriesExample recycling = recycling().outturn(Q1, "50", "50/100").outturn(Q2, "45", "135/300");

    assertCompared(recycling, Q2, Direction.WORSE, "42.5", "50");
  }

  @Test
  void shouldNotTakeAYearToDateRateApartWithoutThem() {
    assertThat(recycling().outturn(Q1, "50").outturn(Q2, "45").scored(Q2).shortTermTrend())
        .isEqualTo(new Trend.None(NoTrendReason.YEAR_TO_DATE_RATE));
  }

  @Test
  void shouldNotTakeAYearToDateRateApartWhoseDenominatorDoesNotRise() {
    SeriesExample fixed = recycling().outturn(Q1, "50", "50/100").outturn(Q2, "70", "70/100");

    assertThat(fixed.scored(Q2).shortTermTrend())
        .isEqualTo(new Trend.None(NoTrendReason.YEAR_TO_DATE_RATE));
  }

  private static SeriesExample recycling() {
    return series(definition -> definition.cumulative().unit("percent")).under(QUARTER_ONLY);
  }

  private static TrendRules trends(Cumulative basis) {
    return new TrendRules(CompareWith.PREVIOUS_QUARTER, DeadBand.NONE, basis, DeadBand.NONE);
  }

  private static SeriesExample yearToDate() {
    return series(DefinitionExample::cumulative).under(QUARTER_ONLY);
  }

  private static void assertCompared(
      SeriesExample example, String quarter, Direction direction, String current, String earlier) {
    assertThat(example.scored(quarter).shortTermTrend())
        .isInstanceOfSatisfying(
            Compared.class,
            judged -> {
              assertThat(judged.direction()).isEqualTo(direction);
              assertThat(judged.comparison().current().value()).isEqualTo(new BigDecimal(current));
              assertThat(judged.comparison().earlier().value()).isEqualTo(new BigDecimal(earlier));
            });
  }
}
