package org.goldenthread.documents.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The upright axis of a line: round numbers with everything between the first and the last of them.
 *
 * @param ticks at least two, evenly apart, lowest first
 */
record Scale(List<BigDecimal> ticks) {

  private static final List<BigDecimal> STEPS =
      List.of(
          BigDecimal.ONE,
          BigDecimal.TWO,
          new BigDecimal("2.5"),
          BigDecimal.valueOf(5),
          BigDecimal.TEN);
  private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(5);

  /** A scale that holds all the values, of which there must be one. */
  static Scale of(List<BigDecimal> values) {
    BigDecimal lowest = Collections.min(values);
    BigDecimal highest = Collections.max(values);
    BigDecimal step = step(spread(lowest, highest));
    List<BigDecimal> ticks = new ArrayList<>();
    BigDecimal tick = lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    ticks.add(tick);
    while (tick.compareTo(highest) < 0 || ticks.size() < 2) {
      tick = tick.add(step);
      ticks.add(tick);
    }
    return new Scale(List.copyOf(ticks));
  }

  /** How far up the scale a value stands: 0 at the lowest tick, 1 at the highest. */
  double share(BigDecimal value) {
    BigDecimal range = ticks.getLast().subtract(ticks.getFirst());
    return value.subtract(ticks.getFirst()).divide(range, 6, RoundingMode.HALF_UP).doubleValue();
  }

  /** A tick as it is written: without zeros that say nothing. */
  static String label(BigDecimal tick) {
    BigDecimal plain = tick.stripTrailingZeros();
    BigDecimal whole = plain.scale() < 0 ? plain.setScale(0) : plain;
    return String.format(Locale.ROOT, "%,." + whole.scale() + "f", whole);
  }

  /** A flat line still needs a scale with some height. */
  private static BigDecimal spread(BigDecimal lowest, BigDecimal highest) {
    BigDecimal spread = highest.subtract(lowest);
    if (spread.signum() > 0) {
      return spread;
    }
    return highest.signum() == 0 ? BigDecimal.ONE : highest.abs().movePointLeft(1);
  }

  private static BigDecimal step(BigDecimal spread) {
    BigDecimal rough = spread.divide(MOST_STEPS, MathContext.DECIMAL32);
    int power = rough.precision() - rough.scale() - 1;
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
    return STEPS.stream()
        .map(unit::multiply)
        .filter(step -> step.compareTo(rough) >= 0)
        .findFirst()
        .orElseThrow();
  }
}
