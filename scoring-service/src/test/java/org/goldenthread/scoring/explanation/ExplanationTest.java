package org.goldenthread.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.scoring.rules.SeriesExample.series;

import org.goldenthread.scoring.rules.SeriesExample;
import org.goldenthread.scoring.series.Target;
import org.goldenthread.vocabulary.Frequency.Cycle;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.code.NoTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

  private static final String LAST_YEAR = "2019-20-Q2";
  private static final String BEFORE = "2020-21-Q1";
  private static final String NOW = "2020-21-Q2";

  @Test
  void shouldSayWhatCanBeCheckedByHand() {
    SeriesExample complaints =
        series(definition -> definition.unit("percent"))
            .target(NOW, "85.0")
            .outturn(LAST_YEAR, "71.0")
            .outturn(BEFORE, "80.0")
            .outturn(NOW, "71.0");

    assertThat(explain(complaints))
        .isEqualTo(
            "71.0% is 14.0 percentage points below the target of 85.0%, more than the tolerance of"
                + " 4.25 percentage points (5% of the target): Below target."
                + " Worse than 80.0% in the previous quarter."
                + " The same as 71.0% in the same quarter last year.");
  }

  @Test
  void shouldSayThatLowerIsBetter() {
    SeriesExample arrears =
        series(definition -> definition.unit("days").polarity(Polarity.LOWER_IS_BETTER))
            .target(NOW, "5.25")
            .outturn(LAST_YEAR, "5.89")
            .outturn(NOW, "4.35", OutturnStatus.PROVISIONAL);

    assertThat(explain(arrears))
        .isEqualTo(
            "4.35 days (provisional) is 0.90 days below the target of 5.25 days, and lower is"
                + " better: Exceeds target. No short-term trend: there is no earlier outturn."
                + " Improved on 5.89 days in the same quarter last year.");
  }

  @Test
  void shouldNameTheFiguresThatAFigureWasCalculatedFrom() {
    SeriesExample referrals =
        series(definition -> definition.unit("number"))
            .target(NOW, "3")
            .calculated(NOW, "3.7768595041", "ADM 1 / ADM 3 = 457 / 121");

    assertThat(explain(referrals))
        .startsWith(
            "3.7768595041 (calculated: ADM 1 / ADM 3 = 457 / 121) is 0.7768595041 above the target"
                + " of 3");
  }

  @Test
  void shouldSayWhyThereIsNoScore() {
    Target baseline = new Target.None(NoTarget.BASELINE_YEAR, "first year");
    SeriesExample example =
        series(definition -> definition.unit("percent"))
            .target(NOW, baseline)
            .outturn(BEFORE, "50")
            .outturn(NOW, "51");

    assertThat(explain(example))
        .isEqualTo(
            "51% is not scored: there is no target (this is a baseline year)."
                + " Improved on 50% in the previous quarter."
                + " No annual trend: there is no earlier outturn.");
  }

  @ParameterizedTest
  @CsvSource({
    "BASELINE_YEAR, this is a baseline year",
    "NOT_PERMITTED, a target is not permitted",
    "INFORMATION_ONLY, the figure is for information only",
    "NOT_SET, none has been set"
  })
  void shouldSayWhyThereIsNoTarget(NoTarget reason, String words) {
    SeriesExample example =
        series(definition -> definition.unit("percent"))
            .target(NOW, new Target.None(reason, "a note"))
            .outturn(NOW, "71.0");

    assertThat(explain(example))
        .startsWith("71.0% is not scored: there is no target (" + words + ").");
  }

  @Test
  void shouldGiveOneReasonOnceWhereItStopsEverything() {
    assertThat(explain(series().target(NOW, "1").absent(NOW, OutturnStatus.DELAYED)))
        .isEqualTo("Not scored, and no trends: the outturn is delayed.");
  }

  @Test
  void shouldNameThePeriodOfWhatIsNotMeasuredEveryQuarter() {
    SeriesExample satisfaction =
        series(definition -> definition.unit("percent").frequency(Cycle.YEARLY))
            .target("2020-21-Q4", "75")
            .outturn("2019-20-Q4", "74.1")
            .outturn("2020-21-Q4", "76.0");

    assertThat(Explanation.of(satisfaction.scored("2020-21-Q4")))
        .isEqualTo(
            "2020-21: 76.0% is 1.0 percentage point above the target of 75%: Exceeds target."
                + " No short-term trend: the figure before is the one that the annual trend"
                + " compares with. Improved on 74.1% in 2019-20.");
  }

  @Test
  void shouldNameTheHalfYearsThatAreCompared() {
    SeriesExample halves =
        series(definition -> definition.unit("number").frequency(Cycle.HALF_YEARLY))
            .outturn("2019-20-Q4", "10")
            .outturn("2020-21-Q2", "12");

    assertThat(Explanation.of(halves.scored(NOW)))
        .isEqualTo(
            "First half 2020-21: 12 is not scored: there is no target (none has been set)."
                + " Improved on 10 in the second half 2019-20."
                + " No annual trend: there is no earlier outturn.");
  }

  private static String explain(SeriesExample example) {
    return Explanation.of(example.scored(NOW));
  }
}
