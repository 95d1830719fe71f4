package org.goldenthread.outturns.finding.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.field.Figure;

/**
 * Between which limits a series varies by nature: its mean, plus and minus 2.66 times its average
 * moving range, which is three deviations of the natural process (the XmR chart of statistical
 * process control). Nothing is divided to compare.
 */
final class NaturalLimits {

  /** With fewer values a series says too little. */
  static final int FEWEST = 8;

  private static final BigDecimal FACTOR = new BigDecimal("2.66");

  private final BigDecimal count;
  private final BigDecimal sum;
  private final BigDecimal ranges;

  private NaturalLimits(List<Figure> earlier) {
    this.count = BigDecimal.valueOf(earlier.size());
    this.sum = earlier.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal moved = BigDecimal.ZERO;
    for (int i = 1; i < earlier.size(); i++) {
      moved = moved.add(earlier.get(i).value().subtract(earlier.get(i - 1).value()).abs());
    }
    this.ranges = moved;
  }

  /** Empty for too few values, and for a series that never moved and so has no limits. */
  static Optional<NaturalLimits> of(List<Figure> earlier) {
    return Optional.of(earlier)
        .filter(values -> values.size() >= FEWEST)
        .map(NaturalLimits::new)
        .filter(limits -> limits.ranges.signum() > 0);
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

  private boolean isOutside(Figure step) {
    BigDecimal pairs = count.subtract(BigDecimal.ONE);
    BigDecimal off = step.value().multiply(count).subtract(sum).abs().multiply(pairs);
    return off.compareTo(FACTOR.multiply(ranges).multiply(count)) > 0;
  }

  private BigDecimal mean(int decimals) {
    return sum.divide(count, decimals, RoundingMode.HALF_UP);
  }

  private BigDecimal width(int decimals) {
    return FACTOR
        .multiply(ranges)
        .divide(count.subtract(BigDecimal.ONE), decimals, RoundingMode.HALF_UP);
  }
}
