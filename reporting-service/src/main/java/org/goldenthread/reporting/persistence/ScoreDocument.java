package org.goldenthread.reporting.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.reporting.figure.Direction;
import org.goldenthread.reporting.figure.Score;
import org.goldenthread.reporting.figure.Scored;
import org.goldenthread.reporting.figure.Trend;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** What scoring said, as it is kept. */
record ScoreDocument(
    OutturnStatus status,
    @Nullable BigDecimal actual,
    @Nullable BigDecimal target,
    @Nullable BigDecimal tolerance,
    BandDocument score,
    TrendDocument shortTermTrend,
    TrendDocument annualTrend,
    InputsDocument inputs,
    String explanation,
    Instant scoredAt) {

  Scored scored() {
    return new Scored(
        status,
        Optional.ofNullable(actual),
        Optional.ofNullable(target),
        Optional.ofNullable(tolerance),
        score.score(),
        shortTermTrend.trend(),
        annualTrend.trend(),
        Optional.ofNullable(inputs.policy()),
        explanation,
        scoredAt);
  }

  record BandDocument(
      @Nullable String band,
      @Nullable String symbol,
      @Nullable String label,
      @Nullable String notScored,
      @Nullable String reason) {

    private Score score() {
      return band == null
          ? new Score.NotScored(or(notScored, "NOT_SCORED"), or(reason, "no reason was given"))
          : new Score.Banded(band, or(symbol, ""), or(label, band));
    }

    private static String or(@Nullable String text, String instead) {
      return text == null ? instead : text;
    }
  }

  record TrendDocument(
      Direction direction,
      @Nullable String reason,
      @Nullable Quarter earlierQuarter,
      @Nullable BigDecimal earlierValue) {

    private Trend trend() {
      return new Trend(
          direction,
          Optional.ofNullable(reason),
          Optional.ofNullable(earlierQuarter),
          Optional.ofNullable(earlierValue));
    }
  }

  record InputsDocument(@Nullable String policy) {}
}
