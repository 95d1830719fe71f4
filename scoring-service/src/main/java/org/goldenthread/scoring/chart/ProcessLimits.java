package org.goldenthread.scoring.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.scoring.framework.Percentage;
import org.goldenthread.scoring.rules.Comparand.Value;

/**
 * Between which limits a stretch of figures varies by common cause alone, or why none are known.
 */
public sealed interface ProcessLimits {

  /**
   * How many figures limits need at least. Source: NHSRplotthedots, the tool of the NHS's Making
   * Data Count, takes limits from 12 figures and calls those from fewer "trial limits"; a council's
   * quarters are three years then.
   */
  int FEWEST_FIGURES = 12;

  /** At least half of the figures follow a neighbour, else too few differences make the limits. */
  int FEWEST_MOVING_RANGES = FEWEST_FIGURES / 2;

  /**
   * The limits of an XmR chart. All three are rounded once, half away from zero, to 10 decimals and
   * are compared as they are told. They are not clamped: a limit of a percentage can lie above 100
   * or below zero, which says that the measure never reaches it by chance.
   *
   * @param mean of all figures of the stretch
   * @param lower the mean less 2.66 mean moving ranges
   * @param upper the mean plus 2.66 mean moving ranges
   */
  record Known(BigDecimal mean, BigDecimal lower, BigDecimal upper) implements ProcessLimits {}

  /**
   * No limits.
   *
   * @param reason as the second half of a sentence
   */
  record Unknown(String reason) implements ProcessLimits {}

  /**
   * The limits of a stretch, given as its sequences of neighbouring quarters. A moving range is the
   * difference between two neighbours without its sign; none is taken across a gap.
   */
  static ProcessLimits of(List<List<Value>> sequences) {
    List<BigDecimal> figures = sequences.stream().flatMap(List::stream).map(Value::value).toList();
    if (figures.size() < FEWEST_FIGURES) {
      return new Unknown(
          "it has %d %s and natural process limits need at least %d"
              .formatted(
                  figures.size(), figures.size() == 1 ? "figure" : "figures", FEWEST_FIGURES));
    }
    List<BigDecimal> ranges =
        sequences.stream().map(ProcessLimits::movingRanges).flatMap(List::stream).toList();
    if (ranges.size() < FEWEST_MOVING_RANGES) {
      return new Unknown(
          "only %d of its figures follow one of the quarter before and natural process limits need"
                  .formatted(ranges.size())
              + " at least %d".formatted(FEWEST_MOVING_RANGES));
    }
    return known(figures, ranges);
  }

  private static List<BigDecimal> movingRanges(List<Value> sequence) {
    return IntStream.range(1, sequence.size())
        .mapToObj(i -> sequence.get(i).value().subtract(sequence.get(i - 1).value()).abs())
        .toList();
  }

  private static Known known(List<BigDecimal> figures, List<BigDecimal> ranges) {
    Fraction mean = Fraction.meanOf(figures);
    Fraction reach = Fraction.meanOf(ranges).times(Fraction.REACH);
    return new Known(mean.rounded(), mean.less(reach).rounded(), mean.plus(reach).rounded());
  }

  /**
   * A quotient that is divided only at the end, so that it is rounded only once.
   *
   * @param dividend any number
   * @param divisor above zero
   */
  record Fraction(BigDecimal dividend, BigDecimal divisor) {

    /** Three standard deviations in mean moving ranges: 3 / 1.128, as every XmR chart has it. */
    private static final BigDecimal REACH = new BigDecimal("2.66");

    private static final int DECIMALS = 10;

    private static Fraction meanOf(List<BigDecimal> numbers) {
      BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      return new Fraction(sum, BigDecimal.valueOf(numbers.size()));
    }

    private Fraction times(BigDecimal factor) {
      return new Fraction(dividend.multiply(factor), divisor);
    }

    private Fraction plus(Fraction other) {
      return new Fraction(
          dividend.multiply(other.divisor).add(other.dividend.multiply(divisor)),
          divisor.multiply(other.divisor));
    }

    private Fraction less(Fraction other) {
      return plus(new Fraction(other.dividend.negate(), other.divisor));
    }

    private BigDecimal rounded() {
      return Percentage.withoutTrailingZeros(
          dividend.divide(divisor, DECIMALS, RoundingMode.HALF_UP));
    }
  }
}
