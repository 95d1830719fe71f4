package org.goldenthread.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.scoring.rules.SeriesExample.series;

import java.math.BigDecimal;
import org.goldenthread.scoring.framework.DeadBand;
import org.goldenthread.scoring.framework.TrendRules;
import org.goldenthread.scoring.rules.SeriesExample;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendSentenceTest {

  private static final String LAST_YEAR = "2019-20-Q2";
  private static final String BEFORE = "2020-21-Q1";
  private static final String NOW = "2020-21-Q2";

  private static final TrendRules QUARTER_ONLY =
      new TrendRules(
          CompareWith.PREVIOUS_QUARTER, DeadBand.NONE, Cumulative.QUARTER_ONLY, DeadBand.NONE);

  @Test
  void shouldTellTheMovementOfANeutralIndicator() {
    SeriesExample neutral =
        series(definition -> definition.unit("rate_per_10k").polarity(Polarity.NEUTRAL))
            .outturn(LAST_YEAR, "44.6")
            .outturn(BEFORE, "34.1")
            .outturn(NOW, "37.5");

    assertThat(explain(neutral))
        .isEqualTo(
            "37.5 per 10,000 is not scored: neither a higher nor a lower value is better."
                + " Higher than 34.1 per 10,000 in the previous quarter."
                + " Lower than 44.6 per 10,000 in the same quarter last year.");
  }

  @Test
  void shouldTellThatANeutralIndicatorDidNotMove() {
    TrendRules wide =
        new TrendRules(
            CompareWith.PREVIOUS_QUARTER,
            new DeadBand(BigDecimal.TEN),
            Cumulative.AS_REPORTED,
            DeadBand.NONE);
    SeriesExample neutral =
        series(definition -> definition.polarity(Polarity.NEUTRAL))
            .under(wide)
            .outturn(LAST_YEAR, "40")
            .outturn(BEFORE, "38")
            .outturn(NOW, "40");

    assertThat(explain(neutral))
        .endsWith(
            " Little changed from 38 in the previous quarter, a difference of 2, within 10% of it"
                + " (3.8). The same as 40 in the same quarter last year.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "81.6 | Consistent with 80 in the previous quarter, a difference of 1.6, within 2% of it"
            + " (1.6).",
        "82 | Improved on 80 in the previous quarter, a difference of 2, more than 2% of it (1.6).",
        "80.00 | The same as 80 in the previous quarter."
      })
  void shouldShowTheDeadBand(String actual, String sentence) {
    TrendRules twoPercent =
        new TrendRules(
            CompareWith.PREVIOUS_QUARTER,
            new DeadBand(new BigDecimal("2")),
            Cumulative.AS_REPORTED,
            DeadBand.NONE);
    SeriesExample example =
        series().under(twoPercent).target(NOW, "1").outturn(BEFORE, "80").outturn(NOW, actual);

    assertThat(explain(example)).contains(": Exceeds target. " + sentence + " No annual trend");
  }

  @Test
  void shouldShowHowAYearToDateWasTakenApart() {
    SeriesExample sickness =
        series(
                definition ->
                    definition.unit("days").cumulative().polarity(Polarity.LOWER_IS_BETTER))
            .under(QUARTER_ONLY)
            .target("2020-21-Q3", "9")
            .outturn(BEFORE, "2.06")
            .outturn(NOW, "4.35")
            .outturn("2020-21-Q3", "6.00");

    assertThat(Explanation.of(sickness.scored("2020-21-Q3")))
        .contains(
            "The quarter alone adds 1.65 days (6.00 days less 4.35 days). Improved on 2.29 days"
                + " (4.35 days less 2.06 days) in the previous quarter.");
  }

  private static String explain(SeriesExample example) {
    return Explanation.of(example.scored(NOW));
  }
}
