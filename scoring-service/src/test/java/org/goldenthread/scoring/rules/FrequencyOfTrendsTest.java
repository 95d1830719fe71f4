package org.goldenthread.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.scoring.rules.SeriesExample.series;

import org.goldenthread.scoring.framework.DeadBand;
import org.goldenthread.scoring.framework.TrendRules;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Frequency.Cycle;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.api.Test;

/** What a measure that is not taken every quarter is compared with. */
class FrequencyOfTrendsTest {

  private static final Frequency EVERY_SECOND_YEAR =
      Frequency.of(Cycle.EVERY, 2, FinancialYear.parse("2018-19"), null);

  private static SeriesExample measured(Cycle cycle) {
    return series(it -> it.frequency(cycle));
  }

  private static Quarter earlier(Trend trend) {
    return trend.compared().orElseThrow().earlier().quarter();
  }

  @Test
  void shouldCompareAHalfYearWithTheOneBeforeAndThatOfAYearBefore() {
    ScoredOutturn scored =
        measured(Cycle.HALF_YEARLY)
            .outturn("2019-20-Q2", "70")
            .outturn("2019-20-Q4", "72")
            .outturn("2020-21-Q2", "71")
            .scored("2020-21-Q2");

    assertThat(scored.shortTermTrend().direction()).isEqualTo(Direction.WORSE);
    assertThat(earlier(scored.shortTermTrend())).isEqualTo(Quarter.parse("2019-20-Q4"));
    assertThat(scored.annualTrend().direction()).isEqualTo(Direction.IMPROVED);
    assertThat(earlier(scored.annualTrend())).isEqualTo(Quarter.parse("2019-20-Q2"));
  }

  @Test
  void shouldCompareAYearOnlyOnceAndSayWhy() {
    ScoredOutturn scored =
        measured(Cycle.YEARLY)
            .outturn("2019-20-Q4", "74.1")
            .outturn("2020-21-Q4", "76.0")
            .scored("2020-21-Q4");

    assertThat(scored.shortTermTrend().whyNone()).contains(NoTrendReason.SAME_AS_ANNUAL);
    assertThat(scored.annualTrend().direction()).isEqualTo(Direction.IMPROVED);
  }

  @Test
  void shouldCompareWithTheMeasurementBeforeWhereThereIsNotOneEachYear() {
    ScoredOutturn scored =
        series(it -> it.frequency(EVERY_SECOND_YEAR))
            .outturn("2018-19-Q4", "60")
            .outturn("2020-21-Q4", "61")
            .scored("2020-21-Q4");

    assertThat(earlier(scored.annualTrend())).isEqualTo(Quarter.parse("2018-19-Q4"));
    assertThat(scored.shortTermTrend().whyNone()).contains(NoTrendReason.SAME_AS_ANNUAL);
  }

  @Test
  void shouldNotCompareAFirstHalfWithTheYearBeforeWhereThePolicyStaysWithinTheYear() {
    TrendRules withinTheYear =
        new TrendRules(
            CompareWith.PREVIOUS_QUARTER_SAME_YEAR,
            DeadBand.NONE,
            Cumulative.AS_REPORTED,
            DeadBand.NONE);
    SeriesExample example =
        measured(Cycle.HALF_YEARLY)
            .under(withinTheYear)
            .outturn("2019-20-Q4", "72")
            .outturn("2020-21-Q2", "71")
            .outturn("2020-21-Q4", "73");

    assertThat(example.scored("2020-21-Q2").shortTermTrend().whyNone())
        .contains(NoTrendReason.FIRST_OF_YEAR);
    assertThat(example.scored("2020-21-Q4").shortTermTrend().direction())
        .isEqualTo(Direction.IMPROVED);
  }

  @Test
  void shouldTakeAYearToDateApartIntoHalves() {
    TrendRules apart =
        new TrendRules(
            CompareWith.PREVIOUS_QUARTER, DeadBand.NONE, Cumulative.QUARTER_ONLY, DeadBand.NONE);
    ScoredOutturn scored =
        series(it -> it.frequency(Cycle.HALF_YEARLY).cumulative())
            .under(apart)
            .outturn("2020-21-Q2", "40")
            .outturn("2020-21-Q4", "70")
            .scored("2020-21-Q4");

    assertThat(scored.shortTermTrend().direction()).isEqualTo(Direction.WORSE);
    assertThat(scored.shortTermTrend().compared().orElseThrow().current().value()).isEqualTo("30");
  }

  @Test
  void shouldNotScoreAQuarterInWhichNoPeriodEnds() {
    ScoredOutturn scored =
        measured(Cycle.YEARLY)
            .target("2020-21-Q3", "75")
            .outturn("2020-21-Q3", "76")
            .scored("2020-21-Q3");

    assertThat(scored.score()).isEqualTo(new Score.NotScored(NotScoredReason.NOT_DUE));
  }
}
