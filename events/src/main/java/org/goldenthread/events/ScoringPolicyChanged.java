package org.goldenthread.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;
import org.jspecify.annotations.Nullable;

/**
 * A scoring policy as it now is.
 *
 * @param code the policy's code, {@code three-level}
 * @param revision 1 for the first state, one more for each change
 * @param bands best first; the first that holds is the score
 * @param initiativeStatuses the statuses of key initiatives in the legend's order
 * @param changedBy the subject of the token that made the change
 * @param revisionReason why it was changed, if the author said; always where a closed or published
 *     quarter is scored otherwise
 */
public record ScoringPolicyChanged(
    String code,
    long revision,
    String name,
    List<Band> bands,
    Tolerance defaultTolerance,
    ShortTermTrend shortTermTrend,
    AnnualTrend annualTrend,
    List<InitiativeStatus> initiativeStatuses,
    Instant changedAt,
    String changedBy,
    @Nullable String revisionReason)
    implements ReferenceChanged {

  /**
   * A score and when it holds: the favourable variance is at least, or is above, so many
   * tolerances. The last band has neither bound and takes what is left.
   *
   * @param atLeast tolerances, inclusive
   * @param above tolerances, exclusive
   */
  public record Band(
      String code,
      String symbol,
      String label,
      @Nullable BigDecimal atLeast,
      @Nullable BigDecimal above) {}

  /** How this quarter is compared with the one before. */
  public record ShortTermTrend(
      CompareWith compareWith, BigDecimal deadBandPercent, Cumulative cumulative) {}

  /** How this quarter is compared with the same one of the year before. */
  public record AnnualTrend(BigDecimal deadBandPercent) {}

  /** A status of a key initiative. */
  public record InitiativeStatus(String code, String symbol, String label) {}
}
