package org.goldenthread.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.Direction;
import org.jspecify.annotations.Nullable;

/**
 * The score and trends of an outturn, with every input. It replaces the earlier revisions for the
 * same indicator and quarter, and is sent only if something in it differs from the last one.
 *
 * @param quarter the data quarter
 * @param revision 1 for the first result, one more for each that differs
 * @param actual the outturn's value; absent if the outturn is an absence
 * @param target absent if there is none
 * @param tolerance as an amount in the indicator's unit, exact; absent if nothing was scored
 * @param variance favourable variance, exact: above zero is better than target
 * @param explanation one sentence that can be checked by hand
 * @param scoredAt the time of the event that led to this result
 */
public record OutturnScored(
    IndicatorRef ref,
    Quarter quarter,
    long revision,
    OutturnStatus status,
    @Nullable BigDecimal actual,
    @Nullable BigDecimal target,
    @Nullable BigDecimal tolerance,
    @Nullable BigDecimal variance,
    Score score,
    Trend shortTermTrend,
    Trend annualTrend,
    Inputs inputs,
    String explanation,
    Instant scoredAt) {

  /**
   * A band of the policy, or why there is none.
   *
   * @param band the band's code; absent if not scored
   * @param notScored the reason's code; absent if scored
   * @param reason the reason as a sentence; absent if scored
   */
  public record Score(
      @Nullable String band,
      @Nullable String symbol,
      @Nullable String label,
      @Nullable String notScored,
      @Nullable String reason) {

    /** A score that is either a band or a reason. */
    public Score {
      if ((band == null) == (notScored == null)) {
        throw new IllegalArgumentException("A score is either a band or a reason for none");
      }
    }
  }

  /**
   * How the value compares with an earlier one.
   *
   * @param none the reason's code if there is no trend
   * @param reason the reason as a sentence if there is no trend
   * @param earlierQuarter the quarter it was compared with
   * @param earlierValue the value it was compared with
   */
  public record Trend(
      Direction direction,
      @Nullable String none,
      @Nullable String reason,
      @Nullable Quarter earlierQuarter,
      @Nullable BigDecimal earlierValue) {}

  /**
   * What the result was worked out from, each with its version. A result is told again when the
   * version of its outturn, of an earlier one or of its indicator moves; those of plan and policy
   * move without that, and {@link RescoringChanged} tells of them.
   *
   * @param earlierOutturns those of the quarters that a trend may look back at, earliest first
   */
  public record Inputs(
      long outturnRevision,
      long indicatorRevision,
      @Nullable Quarter definitionFrom,
      @Nullable Polarity polarity,
      @Nullable String plan,
      @Nullable Long planRevision,
      @Nullable String policy,
      @Nullable Long policyRevision,
      @Nullable List<EarlierOutturn> earlierOutturns) {}

  /** The version of an earlier quarter's outturn. */
  public record EarlierOutturn(Quarter quarter, long revision) {}
}
