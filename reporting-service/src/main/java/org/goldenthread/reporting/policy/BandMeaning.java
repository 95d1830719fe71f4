package org.goldenthread.reporting.policy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Says what a band means, from its own limit and the limit of the band above it. "Better" and
 * "worse" are judged by the indicator's polarity.
 *
 * @param above the limit of the next better band, which this band does not reach
 * @param own this band's limit
 * @param tolerance what one tolerance amounts to by default
 */
record BandMeaning(Optional<Limit> above, Optional<Limit> own, DefaultTolerance tolerance) {

  String sentence() {
    String words = above.map(this::below).orElseGet(() -> own.map(this::open).orElse("Any value"));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String below(Limit upper) {
    return own.map(lower -> between(upper, lower)).orElseGet(() -> notReaching(upper));
  }

  private String between(Limit upper, Limit lower) {
    if (upper.tolerances().signum() <= 0) {
      return notReaching(upper) + ", but by " + atMost(lower.inclusive()) + amount(lower);
    }
    if (lower.tolerances().signum() >= 0) {
      return open(lower) + ", but by " + atMost(!upper.inclusive()) + amount(upper);
    }
    return "from worse than target by %s%s to better than it by %s%s"
        .formatted(
            atMost(lower.inclusive()), amount(lower), atMost(!upper.inclusive()), amount(upper));
  }

  /** Everything from the limit up. */
  private String open(Limit lower) {
    return switch (lower.tolerances().signum()) {
      case 0 -> lower.inclusive() ? "on target or better" : "better than target";
      case 1 ->
          "better than target by "
              + (lower.inclusive() ? "at least " : "more than ")
              + amount(lower);
      default ->
          "worse than target by " + atMost(lower.inclusive()) + amount(lower) + ", or better";
    };
  }

  /** Everything below the limit of the band above. */
  private String notReaching(Limit upper) {
    return switch (upper.tolerances().signum()) {
      case 0 -> upper.inclusive() ? "worse than target" : "on target or worse";
      case 1 ->
          "better than target by " + atMost(!upper.inclusive()) + amount(upper) + ", or worse";
      default ->
          "worse than target by "
              + (upper.inclusive() ? "more than " : "at least ")
              + amount(upper);
    };
  }

  private static String atMost(boolean inclusive) {
    return inclusive ? "no more than " : "less than ";
  }

  private String amount(Limit limit) {
    BigDecimal tolerances = limit.tolerances();
    return tolerance.words(tolerances);
  }
}
