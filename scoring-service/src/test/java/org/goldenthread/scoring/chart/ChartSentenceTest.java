package org.goldenthread.scoring.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.scoring.chart.ChartExample.figures;

import org.goldenthread.vocabulary.Polarity;
import org.junit.jupiter.api.Test;

class ChartSentenceTest {

  private static final String TWELVE = "10 12 10 12 10 12 10 12 10 12 10 12";

  @Test
  void shouldSayThatTheVariationIsCommonCause() {
    assertThat(explain(TWELVE, Polarity.HIGHER_IS_BETTER))
        .isEqualTo(
            "12% in 2020-21-Q4 is common cause variation: within the natural process limits of"
                + " 5.7% to 16.3% around the mean of 11.0%, and no special-cause rule holds.");
  }

  @Test
  void shouldSayThatAFigureIsBeyondALimit() {
    assertThat(explain(TWELVE + " 40.00", Polarity.HIGHER_IS_BETTER))
        .isEqualTo(
            "40.00% in 2021-22-Q1 is an improvement (higher is better): above the upper natural"
                + " process limit of 24.314%.");
    assertThat(explain(TWELVE + " -20", Polarity.HIGHER_IS_BETTER))
        .isEqualTo(
            "-20% in 2021-22-Q1 is a concern (higher is better): below the lower natural process"
                + " limit of -3.4%.");
    assertThat(explain(TWELVE + " 40", Polarity.LOWER_IS_BETTER))
        .startsWith("40% in 2021-22-Q1 is a concern (lower is better): above the upper");
  }

  @Test
  void shouldSayThatAFigureBelongsToARun() {
    String seven = " 11 12 11 12 11 12 11";
    assertThat(explain("8 9 8 9 8 9 8" + seven, Polarity.NEUTRAL))
        .isEqualTo(
            "11% in 2021-22-Q2 is an increase: one of at least 7 successive figures above the mean"
                + " of 9.9%.");
    assertThat(explain("14 15 14 15 14 15 14" + seven, Polarity.NEUTRAL))
        .isEqualTo(
            "11% in 2021-22-Q2 is a decrease: one of at least 7 successive figures below the mean"
                + " of 12.9%.");
  }

  @Test
  void shouldSayThatAFigureBelongsToATrend() {
    assertThat(explain("30 10 30 10 30 10 17 18 19 20 21 22 23", Polarity.LOWER_IS_BETTER))
        .isEqualTo(
            "23% in 2021-22-Q1 is a concern (lower is better): one of at least 7 successive"
                + " figures, each above the one before.");
    assertThat(explain("30 10 30 10 30 10 23 22 21 20 19 18 17", Polarity.LOWER_IS_BETTER))
        .isEqualTo(
            "17% in 2021-22-Q1 is an improvement (lower is better): one of at least 7 successive"
                + " figures, each below the one before.");
  }

  @Test
  void shouldSayThatTwoInThreeAreNearALimit() {
    assertThat(explain(TWELVE + " 17 12 17", Polarity.HIGHER_IS_BETTER))
        .isEqualTo(
            "17% in 2021-22-Q3 is an improvement (higher is better): one of at least two in three"
                + " successive figures above the mean of 11.9% that are near the upper natural"
                + " process limit of 18.9%.");
    assertThat(explain(TWELVE + " 5 9 5", Polarity.HIGHER_IS_BETTER))
        .isEqualTo(
            "5% in 2021-22-Q3 is a concern (higher is better): one of at least two in three"
                + " successive figures below the mean of 10.1% that are near the lower natural"
                + " process limit of 3.0%.");
  }

  @Test
  void shouldKeepAllDecimalsWhereRoundingWouldPutALimitOnTheOtherSide() {
    String ones = "1 1 1 1 1 1 1 1 1 1 1 1";
    assertThat(explain(ones + " 0 " + ones, Polarity.NEUTRAL))
        .isEqualTo(
            "1% in 2024-25-Q1 is an increase: one of at least 7 successive figures above the mean"
                + " of 0.96%.");
  }

  private static String explain(String figures, Polarity polarity) {
    return figures(figures, definition -> definition.unit("percent").polarity(polarity))
        .chart()
        .explanation();
  }
}
