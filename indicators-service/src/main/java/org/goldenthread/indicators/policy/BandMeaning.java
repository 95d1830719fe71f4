package org.goldenthread.indicators.policy;

import java.util.Optional;
import org.goldenthread.vocabulary.Decimal;

/**
 * Says in words which values a band takes: those that its own bound admits and that the better
 * bands leave. Better and worse are judged by the indicator's polarity.
 *
 * @param better the bound that a value misses to come here; empty for the best band
 * @param own the bound that a value reaches; empty for the last band
 * @param tolerance what one tolerance is by default
 */
record BandMeaning(Optional<Bound> better, Optional<Bound> own, Tolerance tolerance) {

  /**
   * An edge between two bands.
   *
   * @param tolerances how many tolerances better than the target it is
   * @param inclusive whether the edge itself is on the better side
   */
  record Bound(Decimal tolerances, boolean inclusive) {

    private int side() {
      return tolerances.digits().signum();
    }
  }

  /** A phrase without a full stop, beginning with a capital. */
  String words() {
    String words =
        better
            .map(
                missed ->
                    own.map(reached -> between(missed, reached)).orElseGet(() -> miss(missed)))
            .orElseGet(() -> own.map(this::reach).orElse("any value"));
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private String between(Bound missed, Bound reached) {
    if (missed.side() <= 0) {
      return "%s, but by %s".formatted(miss(missed), atMost(reached.inclusive(), reached));
    }
    String less = atMost(!missed.inclusive(), missed);
    return reached.side() >= 0
        ? "%s, but by %s".formatted(reach(reached), less)
        : "from worse than target by %s to better than it by %s"
            .formatted(atMost(reached.inclusive(), reached), less);
  }

  private String reach(Bound bound) {
    return switch (bound.side()) {
      case 0 -> bound.inclusive() ? "on target or better" : "better than target";
      case 1 -> "better than target by " + atLeast(bound.inclusive(), bound);
      default -> "worse than target by %s, or better".formatted(atMost(bound.inclusive(), bound));
    };
  }

  private String miss(Bound bound) {
    return switch (bound.side()) {
      case 0 -> bound.inclusive() ? "worse than target" : "on target or worse";
      case 1 -> "better than target by %s, or worse".formatted(atMost(!bound.inclusive(), bound));
      default -> "worse than target by " + atLeast(!bound.inclusive(), bound);
    };
  }

  private String atLeast(boolean inclusive, Bound bound) {
    return (inclusive ? "at least " : "more than ") + amount(bound);
  }

  private String atMost(boolean inclusive, Bound bound) {
    return (inclusive ? "no more than " : "less than ") + amount(bound);
  }

  private String amount(Bound bound) {
    String amount =
        tolerance
            .value()
            .digits()
            .multiply(bound.tolerances().digits().abs())
            .stripTrailingZeros()
            .toPlainString();
    return switch (tolerance.kind()) {
      case PERCENT -> amount + "% of the target";
      case ABSOLUTE -> amount + " in the indicator's own unit";
    };
  }
}
