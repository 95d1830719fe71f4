package org.goldenthread.scoring.whatif;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.scoring.framework.Band;
import org.goldenthread.scoring.rules.Inputs;
import org.goldenthread.scoring.rules.ScoredOutturn;
import org.goldenthread.scoring.score.CurrentScore;
import org.goldenthread.scoring.score.ScoreAnswer;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.whatif.Contrast.Aspect;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What would be otherwise.
 *
 * @param indicators how many have an outturn among those that were asked for
 * @param totals over all of them
 * @param quarters the same for each quarter, earliest first
 * @param outcomes a page of them, by reference, then by quarter
 * @param next where the next page begins; absent on the last
 * @param heldElsewhere other instances, by host and port, whose part is not in this answer: none in
 *     one that a client gets
 */
public record WhatIfAnswer(
    int indicators,
    Totals totals,
    List<QuarterTotals> quarters,
    List<Outcome> outcomes,
    @Nullable String next,
    List<String> heldElsewhere) {

  /**
   * How much would differ.
   *
   * @param outturns how many were looked at
   * @param differing how many would have another score or trend
   */
  public record Totals(
      int outturns,
      int differing,
      int differingScores,
      int differingShortTermTrends,
      int differingAnnualTrends,
      ScoreCounts before,
      ScoreCounts after) {}

  /**
   * How many outturns have which score and which trends.
   *
   * @param scores of each band of the policies that govern them, best first; also of those with
   *     none
   * @param notScored by reason
   * @param shortTermTrends by direction; NONE where there is no trend
   * @param annualTrends by direction; NONE where there is no trend
   */
  public record ScoreCounts(
      List<BandCount> scores,
      Map<String, Long> notScored,
      Map<String, Long> shortTermTrends,
      Map<String, Long> annualTrends) {}

  /** How many outturns are in a band of a policy. */
  public record BandCount(String policy, String band, String symbol, String label, long count) {

    static BandCount of(String policy, Band band, long count) {
      return new BandCount(policy, band.code(), band.symbol(), band.label(), count);
    }
  }

  /** How much would differ in a quarter. */
  public record QuarterTotals(Quarter quarter, Totals totals) {}

  /**
   * An outturn as it is scored and as it would be.
   *
   * @param reference how the indicator's reference is written; absent if in its canonical form
   * @param differs what would be otherwise; nothing where all stays
   */
  public record Outcome(
      IndicatorRef ref,
      @Nullable String reference,
      Quarter quarter,
      @Nullable BigDecimal actual,
      Set<Aspect> differs,
      Verdict before,
      Verdict after) {

    static Outcome of(Contrast contrast) {
      Inputs inputs = contrast.before().inputs();
      return new Outcome(
          inputs.ref(),
          inputs.ref().otherSpelling().orElse(null),
          inputs.quarter(),
          inputs.outturn() instanceof Outturn.Measured measured ? measured.value() : null,
          contrast.differing(),
          Verdict.of(contrast.before()),
          Verdict.of(contrast.after()));
    }
  }

  /**
   * A score and its trends with the numbers that decide them.
   *
   * @param policy the code of the policy that scores the quarter
   * @param tolerance as an amount in the indicator's unit
   * @param variance favourable variance
   * @param explanation sentences that can be checked by hand
   */
  public record Verdict(
      @Nullable String policy,
      @Nullable BigDecimal target,
      @Nullable BigDecimal tolerance,
      @Nullable BigDecimal variance,
      ScoreAnswer.Score score,
      ScoreAnswer.Trend shortTermTrend,
      ScoreAnswer.Trend annualTrend,
      String explanation) {

    private static Verdict of(ScoredOutturn scored) {
      ScoreAnswer score = ScoreAnswer.of(new CurrentScore(scored, 0, Instant.EPOCH));
      return new Verdict(
          score.inputs().policy(),
          score.target(),
          score.tolerance(),
          score.variance(),
          score.score(),
          score.shortTermTrend(),
          score.annualTrend(),
          score.explanation());
    }
  }
}
