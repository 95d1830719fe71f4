package org.goldenthread.outturns.finding.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Quarter;

/**
 * Between which limits a series varies by nature: its mean, plus and minus 2.66 times its average
 * moving range, which is three deviations of the natural process (the XmR chart of statistical
 * process control). A moving range is the difference of two neighbouring periods; none is taken
 * across a gap, as in the control chart of scoring-service. Nothing is divided to compare.
 */
final class NaturalLimits {

  /** With fewer values a series says too little: as many as the control chart needs. */
  static final int FEWEST = 12;

  /** At least half of the values follow a neighbour, else too few ranges make the limits. */
  static final int FEWEST_RANGES = FEWEST / 2;

  private static final BigDecimal FACTOR = new BigDecimal("2.66");

  private final BigDecimal count;
  private final BigDecimal sum;
  private final BigDecimal moved;
  private final BigDecimal pairs;

  private NaturalLimits(NavigableMap<Quarter, Figure> earlier, Frequency frequency) {
    BigDecimal added = BigDecimal.ZERO;
    BigDecimal between = BigDecimal.ZERO;
    int neighbours = 0;
    Map.Entry<Quarter, Figure> last = null;
    for (Map.Entry<Quarter, Figure> step : earlier.entrySet()) {
      BigDecimal value = step.getValue().value();
      if (last != null && frequency.before(step.getKey()).equals(last.getKey())) {
        between = between.add(value.subtract(last.getValue().value()).abs());
        neighbours++;
      }
      added = added.add(value);
      last = step;
    }
    this.count = BigDecimal.valueOf(earlier.size());
    this.sum = added;
    this.moved = between;
    this.pairs = BigDecimal.valueOf(neighbours);
  }

  /** Empty for too few values, and for a series that never moved and so has no limits. */
  static Optional<NaturalLimits> of(NavigableMap<Quarter, Figure> earlier, Frequency frequency) {
    return Optional.of(earlier)
        .filter(values -> values.size() >= FEWEST)
        .map(values -> new NaturalLimits(values, frequency))
        .filter(it -> it.pairs.intValue() >= FEWEST_RANGES && it.moved.signum() > 0);
  }

  Optional<String> doubt(Figure step, Measured measured) {
    if (!isOutside(step)) {
      return Optional.empty();
    }
    int decimals = step.decimals() + 1;
    return Optional.of(
        "%s is far outside what %s varied by in %s earlier quarters, %s to %s: check it."
            .formatted(
                measured.definition().unit().write(step.value()),
                measured.definition().cumulative() ? "a quarter's part" : "it",
                count,
                mean(decimals).subtract(width(decimals)).toPlainString(),
                mean(decimals).add(width(decimals)).toPlainString()));
  }

  /** By more than the last digit that was submitted: 84.2 is not outside a limit of 84.27. */
  private boolean isOutside(Figure step) {
    BigDecimal lastDigit = BigDecimal.ONE.scaleByPowerOfTen(-step.decimals());
    BigDecimal off = step.value().multiply(count).subtract(sum).abs().multiply(pairs);
    BigDecimal reach =
        FACTOR.multiply(moved).multiply(count).add(lastDigit.multiply(count).multiply(pairs));
    return off.compareTo(reach) > 0;
  }

  private BigDecimal mean(int decimals) {
    return sum.divide(count, decimals, RoundingMode.HALF_UP);
  }

  private BigDecimal width(int decimals) {
    return FACTOR.multiply(moved).divide(pairs, decimals, RoundingMode.HALF_UP);
  }
}
