package org.goldenthread.scoring.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.goldenthread.scoring.domain.Contrast;
import org.goldenthread.scoring.domain.Contrast.Aspect;
import org.goldenthread.scoring.domain.ScoredOutturn;
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
 * @param heldElsewhere other instances, by host and port, whose part is not in this answer; all
 *     numbers can be added to theirs
 */
public record WhatIfAnswer(
    int indicators,
    Totals totals,
    List<QuarterTotals> quarters,
    List<Outcome> outcomes,
    @Nullable String next,
    List<String> heldElsewhere) {

  /** Keeps copies that nobody can change. */
  public WhatIfAnswer {
    quarters = List.copyOf(quarters);
    outcomes = List.copyOf(outcomes);
    heldElsewhere = List.copyOf(heldElsewhere);
  }

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
      ScoreCounts after) {

    static Totals of(List<Contrast> contrasts) {
      return new Totals(
          contrasts.size(),
          (int) contrasts.stream().filter(each -> !each.differing().isEmpty()).count(),
          differing(contrasts, Aspect.SCORE),
          differing(contrasts, Aspect.SHORT_TERM_TREND),
          differing(contrasts, Aspect.ANNUAL_TREND),
          ScoreCounts.of(contrasts.stream().map(Contrast::before).toList()),
          ScoreCounts.of(contrasts.stream().map(Contrast::after).toList()));
    }

    private static int differing(List<Contrast> contrasts, Aspect aspect) {
      return (int) contrasts.stream().filter(each -> each.differing().contains(aspect)).count();
    }
  }

  /** How much would differ in a quarter. */
  public record QuarterTotals(Quarter quarter, Totals totals) {}

  /**
   * An outturn as it is scored and as it would be.
   *
   * @param differs what would be otherwise; nothing where all stays
   */
  public record Outcome(
      IndicatorRef ref,
      Quarter quarter,
      @Nullable BigDecimal actual,
      Set<Aspect> differs,
      Verdict before,
      Verdict after) {

    static Outcome of(Contrast contrast) {
      PublishedScore before = published(contrast.before());
      PublishedScore after = published(contrast.after());
      return new Outcome(
          before.ref(),
          before.quarter(),
          before.actual(),
          contrast.differing(),
          Verdict.of(before),
          Verdict.of(after));
    }

    private static PublishedScore published(ScoredOutturn scored) {
      return Publication.of(scored, 0, Instant.EPOCH);
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
      PublishedScore.Score score,
      PublishedScore.Trend shortTermTrend,
      PublishedScore.Trend annualTrend,
      String explanation) {

    private static Verdict of(PublishedScore score) {
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
