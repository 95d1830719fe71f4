package org.goldenthread.events;

import static java.util.Objects.requireNonNull;

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

  /** A state with every field in place. */
  public ScoringPolicyChanged {
    requireNonNull(code, "code");
    requireNonNull(name, "name");
    requireNonNull(defaultTolerance, "defaultTolerance");
    requireNonNull(shortTermTrend, "shortTermTrend");
    requireNonNull(annualTrend, "annualTrend");
    requireNonNull(changedAt, "changedAt");
    requireNonNull(changedBy, "changedBy");
    bands = List.copyOf(requireNonNull(bands, "bands"));
    initiativeStatuses = List.copyOf(requireNonNull(initiativeStatuses, "initiativeStatuses"));
  }

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
      @Nullable BigDecimal above) {

    /** A band with a code, a symbol and a label. */
    public Band {
      requireNonNull(code, "code");
      requireNonNull(symbol, "symbol");
      requireNonNull(label, "label");
    }
  }

  /** How this quarter is compared with the one before. */
  public record ShortTermTrend(
      CompareWith compareWith, BigDecimal deadBandPercent, Cumulative cumulative) {

    /** A rule with every field in place. */
    public ShortTermTrend {
      requireNonNull(compareWith, "compareWith");
      requireNonNull(deadBandPercent, "deadBandPercent");
      requireNonNull(cumulative, "cumulative");
    }
  }

  /** How this quarter is compared with the same one of the year before. */
  public record AnnualTrend(BigDecimal deadBandPercent) {

    /** A rule with every field in place. */
    public AnnualTrend {
      requireNonNull(deadBandPercent, "deadBandPercent");
    }
  }

  /** A status of a key initiative. */
  public record InitiativeStatus(String code, String symbol, String label) {

    /** A status with every field in place. */
    public InitiativeStatus {
      requireNonNull(code, "code");
      requireNonNull(symbol, "symbol");
      requireNonNull(label, "label");
    }
  }
}
