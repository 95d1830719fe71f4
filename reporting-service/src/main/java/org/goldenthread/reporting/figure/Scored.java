package org.goldenthread.reporting.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.vocabulary.OutturnStatus;

/**
 * What scoring last said about an outturn.
 *
 * @param actual the value that was scored
 * @param target the target it was held against
 * @param tolerance one tolerance as an amount in the indicator's unit
 * @param policyCode the policy that scored it
 * @param explanation one sentence that can be checked by hand
 */
public record Scored(
    OutturnStatus status,
    Optional<BigDecimal> actual,
    Optional<BigDecimal> target,
    Optional<BigDecimal> tolerance,
    Score score,
    Trend shortTermTrend,
    Trend annualTrend,
    Optional<String> policyCode,
    String explanation,
    Instant scoredAt) {

  /**
   * Whether this is about the outturn and target as they now are. Scores arrive a moment after what
   * they score; in between, an old score must not stand beside a new figure.
   */
  boolean isAbout(Outturn outturn, Target current) {
    return status == outturn.status()
        && same(actual, outturn.value())
        && (score instanceof Score.NotScored || same(target, current.number()));
  }

  private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() == other.isPresent()
        && (one.isEmpty() || one.get().compareTo(other.orElseThrow()) == 0);
  }
}
