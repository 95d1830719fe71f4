package org.goldenthread.outturns.finding.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

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
  private final List<BigDecimal> ranges;

  private NaturalLimits(NavigableMap<Quarter, Figure> earlier, Frequency frequency) {
    this.count = BigDecimal.valueOf(earlier.size());
    this.sum =
        earlier.values().stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    this.ranges =
        earlier.entrySet().stream()
            .flatMap(it -> range(it, earlier.higherEntry(it.getKey()), frequency))
            .toList();
  }

  private static Stream<BigDecimal> range(
      Map.Entry<Quarter, Figure> step,
      Map.@Nullable Entry<Quarter, Figure> next,
      Frequency frequency) {
    return Stream.ofNullable(next)
        .filter(it -> frequency.before(it.getKey()).equals(step.getKey()))
        .map(it -> it.getValue().value().subtract(step.getValue().value()).abs());
  }

  /** Empty for too few values, and for a series that never moved and so has no limits. */
  static Optional<NaturalLimits> of(NavigableMap<Quarter, Figure> earlier, Frequency frequency) {
    return Optional.of(earlier)
        .filter(values -> values.size() >= FEWEST)
        .map(values -> new NaturalLimits(values, frequency))
        .filter(limits -> limits.ranges.size() >= FEWEST_RANGES && limits.moved().signum() > 0);
  }

  private BigDecimal moved() {
    return ranges.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal pairs() {
    return BigDecimal.valueOf(ranges.size());
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
    BigDecimal off = step.value().multiply(count).subtract(sum).abs().multiply(pairs());
    BigDecimal reach =
        FACTOR.multiply(moved()).multiply(count).add(lastDigit.multiply(count).multiply(pairs()));
    return off.compareTo(reach) > 0;
  }

  private BigDecimal mean(int decimals) {
    return sum.divide(count, decimals, RoundingMode.HALF_UP);
  }

  private BigDecimal width(int decimals) {
    return FACTOR.multiply(moved()).divide(pairs(), decimals, RoundingMode.HALF_UP);
  }
}
