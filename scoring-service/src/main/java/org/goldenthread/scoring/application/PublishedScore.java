package org.goldenthread.scoring.application;

import java.math.BigDecimal;
import java.time.Instant;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The score and trends of an outturn as the service tells them, with every input and its version.
 *
 * @param quarter the data quarter
 * @param revision 1 for the first result, one more for each that differs
 * @param actual the outturn's value; absent where the outturn is an absence
 * @param target absent where there is none
 * @param tolerance as an amount in the indicator's unit, exact; absent where nothing was scored
 * @param variance favourable variance, exact: above zero is better than the target
 * @param explanation sentences that can be checked by hand
 * @param scoredAt the time of the change that led to this result
 */
public record PublishedScore(
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
   * @param band the band's code; absent where not scored
   * @param notScored the reason's code; absent where scored
   * @param reason the reason in words; absent where scored
   */
  public record Score(
      @Nullable String band,
      @Nullable String symbol,
      @Nullable String label,
      @Nullable String notScored,
      @Nullable String reason) {}

  /**
   * How the value compares with an earlier one.
   *
   * @param direction IMPROVED, CONSISTENT or WORSE; INCREASED, UNCHANGED or DECREASED for a neutral
   *     indicator; NONE
   * @param none the reason's code where there is no trend
   * @param reason the reason in words where there is no trend
   * @param value what was compared: the outturn, or what the quarter added to the year to date
   * @param earlierQuarter the quarter it was compared with
   * @param earlierValue the value it was compared with
   * @param earlierRevision the revision of the earlier outturn
   * @param deadBandPercent of the earlier value, inside which the trend is consistent
   */
  public record Trend(
      String direction,
      @Nullable String none,
      @Nullable String reason,
      @Nullable BigDecimal value,
      @Nullable Quarter earlierQuarter,
      @Nullable BigDecimal earlierValue,
      @Nullable Long earlierRevision,
      @Nullable BigDecimal deadBandPercent) {

    private Trend asTold() {
      return new Trend(direction, none, reason, null, earlierQuarter, earlierValue, null, null);
    }
  }

  /**
   * What the result was worked out from.
   *
   * @param definitionFrom the quarter from which the definition is in force
   * @param noTarget why there is no target
   * @param toleranceSetting how the tolerance was set
   * @param toleranceSetBy QUARTER, INDICATOR or POLICY
   */
  public record Inputs(
      long outturnRevision,
      long indicatorRevision,
      @Nullable Quarter definitionFrom,
      @Nullable Polarity polarity,
      @Nullable String noTarget,
      @Nullable ToleranceSetting toleranceSetting,
      @Nullable String toleranceSetBy,
      @Nullable String plan,
      @Nullable Long planRevision,
      @Nullable String policy,
      @Nullable Long policyRevision) {

    private Inputs asTold() {
      return new Inputs(0, 0, definitionFrom, polarity, null, null, null, plan, null, policy, null);
    }
  }

  /**
   * A percentage of the target or an amount.
   *
   * @param kind PERCENT or ABSOLUTE
   */
  public record ToleranceSetting(String kind, BigDecimal value) {}

  /**
   * Whether both tell the world the same, so that it need not hear of it again. The versions of the
   * inputs do not count: a change elsewhere in a plan or indicator moves them and no score. Nor do
   * the details that are kept only for those who ask.
   */
  public boolean tellsTheSameAs(PublishedScore other) {
    return asTold().equals(other.asTold());
  }

  /** The same content as a revision of its own. */
  public PublishedScore as(long newRevision, Instant at) {
    return with(newRevision, shortTermTrend, annualTrend, inputs, at);
  }

  private PublishedScore asTold() {
    return with(0, shortTermTrend.asTold(), annualTrend.asTold(), inputs.asTold(), Instant.EPOCH);
  }

  private PublishedScore with(
      long otherRevision, Trend otherShortTerm, Trend otherAnnual, Inputs otherInputs, Instant at) {
    return new PublishedScore(
        ref,
        quarter,
        otherRevision,
        status,
        actual,
        target,
        tolerance,
        variance,
        score,
        otherShortTerm,
        otherAnnual,
        otherInputs,
        explanation,
        at);
  }
}
