package org.goldenthread.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.scoring.rules.SeriesExample.series;
import static org.goldenthread.scoring.rules.SeriesExample.undefined;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.scoring.framework.DeadBand;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.framework.TrendRules;
import org.goldenthread.scoring.rules.Trend.Compared;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;
import org.goldenthread.vocabulary.code.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortTermTrendTest {

  private static final String Q1 = "2020-21-Q1";
  private static final String Q2 = "2020-21-Q2";
  private static final TrendRules SAME_YEAR =
      new TrendRules(
          CompareWith.PREVIOUS_QUARTER_SAME_YEAR,
          DeadBand.NONE,
          Cumulative.AS_REPORTED,
          DeadBand.NONE);

  @ParameterizedTest
  @CsvSource({
    "HIGHER_IS_BETTER, 80.0, 71.0, WORSE",
    "HIGHER_IS_BETTER, 84, 90.0, IMPROVED",
    "LOWER_IS_BETTER, 1.94, 1.54, IMPROVED",
    "LOWER_IS_BETTER, 1.87, 1.93, WORSE",
    "LOWER_IS_BETTER, 3.3, 3.30, CONSISTENT",
    "HIGHER_IS_BETTER, -5, -4, IMPROVED"
  })
  void shouldJudgeTheChangeSinceTheQuarterBeforeByPolarity(
      Polarity polarity, String earlier, String current, Direction direction) {
    Trend trend =
        trendOf(
            series(definition -> definition.polarity(polarity))
                .outturn(Q1, earlier)
                .outturn(Q2, current));

    assertThat(trend)
        .isInstanceOfSatisfying(
            Compared.class,
            judged -> {
              assertThat(judged.direction()).isEqualTo(direction);
              assertThat(judged.comparison().earlier().quarter()).isEqualTo(Quarter.parse(Q1));
              assertThat(judged.comparison().earlier().value()).isEqualTo(earlier);
            });
  }

  @ParameterizedTest
  @CsvSource({"34.1, 37.5, INCREASED", "37.5, 34.1, DECREASED", "34.1, 34.10, UNCHANGED"})
  void shouldOnlyTellTheChangeOfANeutralIndicator(
      String earlier, String current, Direction movement) {
    Trend trend =
        trendOf(
            series(definition -> definition.polarity(Polarity.NEUTRAL))
                .outturn(Q1, earlier)
                .outturn(Q2, current));

    assertThat(trend)
        .isInstanceOfSatisfying(
            Compared.class, neutral -> assertThat(neutral.direction()).isEqualTo(movement));
  }

  @Test
  void shouldLookOnlyAtTheQuarterImmediatelyBefore() {
    SeriesExample gap = series().outturn("2019-20-Q4", "43.0").outturn(Q2, "43.5");

    assertNone(gap, NoTrendReason.NO_EARLIER_OUTTURN);
  }

  @Test
  void shouldLookAcrossTheEndOfAYear() {
    SeriesExample acrossYears = series().outturn("2019-20-Q4", "40").outturn(Q1, "41");

    assertThat(acrossYears.scored(Q1).shortTermTrend())
        .isInstanceOfSatisfying(
            Compared.class, judged -> assertThat(judged.direction()).isEqualTo(Direction.IMPROVED));
  }

  @Test
  void shouldHaveNoneInQuarterOneWhereThePolicyStaysWithinTheYear() {
    SeriesExample acrossYears =
        series().under(SAME_YEAR).outturn("2019-20-Q4", "40").outturn(Q1, "41").outturn(Q2, "42");

    assertThat(acrossYears.scored(Q1).shortTermTrend())
        .isEqualTo(new Trend.None(NoTrendReason.FIRST_QUARTER_OF_YEAR));
    assertThat(acrossYears.scored(Q2).shortTermTrend()).isInstanceOf(Compared.class);
  }

  @ParameterizedTest
  @CsvSource({"81.6, CONSISTENT", "78.4, CONSISTENT", "81.61, IMPROVED", "78.39, WORSE"})
  void shouldBeConsistentInsideTheDeadBand(String current, Direction direction) {
    TrendRules twoPercent =
        new TrendRules(
            CompareWith.PREVIOUS_QUARTER,
            new DeadBand(new BigDecimal("2")),
            Cumulative.AS_REPORTED,
            DeadBand.NONE);
    SeriesExample example = series().under(twoPercent).outturn(Q1, "80").outturn(Q2, current);

    assertThat(trendOf(example))
        .isInstanceOfSatisfying(
            Compared.class, judged -> assertThat(judged.direction()).isEqualTo(direction));
  }

  @ParameterizedTest
  @CsvSource({
    "DELAYED, EARLIER_DELAYED",
    "SUPPRESSED, EARLIER_SUPPRESSED",
    "WITHDRAWN, EARLIER_WITHDRAWN",
    "NOT_AVAILABLE, EARLIER_NOT_AVAILABLE",
    "NOT_APPLICABLE, EARLIER_NOT_APPLICABLE"
  })
  void shouldNotCompareWithATypedAbsence(OutturnStatus absence, NoTrendReason reason) {
    assertNone(series().absent(Q1, absence).outturn(Q2, "42"), reason);
  }

  @ParameterizedTest
  @CsvSource({
    "DELAYED, DELAYED",
    "NOT_AVAILABLE, NOT_AVAILABLE",
    "NOT_APPLICABLE, NOT_APPLICABLE",
    "SUPPRESSED, SUPPRESSED",
    "WITHDRAWN, WITHDRAWN"
  })
  void shouldNotCompareATypedAbsence(OutturnStatus absence, NoTrendReason reason) {
    assertNone(series().outturn(Q1, "42").absent(Q2, absence), reason);
  }

  @Test
  void shouldNotCompareAcrossABreak() {
    SeriesExample amended =
        series()
            .redefined(Q2, DefinitionExample::breakInSeries)
            .outturn(Q1, "40")
            .outturn(Q2, "42");

    assertNone(amended, NoTrendReason.COMPARABILITY_BREAK);
  }

  @Test
  void shouldCompareAcrossARedefinitionThatBreaksNothing() {
    SeriesExample renamed =
        series()
            .redefined(Q2, definition -> definition.polarity(Polarity.LOWER_IS_BETTER))
            .outturn(Q1, "40")
            .outturn(Q2, "42");

    assertThat(trendOf(renamed))
        .isInstanceOfSatisfying(
            Compared.class, judged -> assertThat(judged.direction()).isEqualTo(Direction.WORSE));
  }

  @Test
  void shouldSayThatAMeasureIsNew() {
    assertNone(
        series(definition -> definition.firstQuarter(Q2)).outturn(Q2, "42"),
        NoTrendReason.NEW_MEASURE);
  }

  @Test
  void shouldHaveNoneAfterRetirement() {
    assertNone(
        series(definition -> definition.lastQuarter(Q1)).outturn(Q1, "40").outturn(Q2, "42"),
        NoTrendReason.NOT_DUE);
  }

  @Test
  void shouldHaveNoneWithoutADefinition() {
    assertNone(undefined().outturn(Q1, "40").outturn(Q2, "42"), NoTrendReason.NO_DEFINITION);
  }

  @Test
  void shouldHaveNoneOutsideEveryPlan() {
    SeriesExample example = series().outturn(Q1, "40").outturn(Q2, "42");

    assertThat(example.scored(Q2, Framework.of(List.of(), List.of())).shortTermTrend())
        .isEqualTo(new Trend.None(NoTrendReason.NO_PLAN));
  }

  private static void assertNone(SeriesExample example, NoTrendReason reason) {
    assertThat(trendOf(example)).isEqualTo(new Trend.None(reason));
  }

  private static Trend trendOf(SeriesExample example) {
    return example.scored(Q2).shortTermTrend();
  }
}
