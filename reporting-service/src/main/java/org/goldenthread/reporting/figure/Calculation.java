package org.goldenthread.reporting.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.formula.Formula;

/**
 * How a figure was worked out from those of other indicators.
 *
 * @param formula as the definition writes it
 * @param figures the formula with figures in place of references; of an absence without figures
 * @param sources the figures of the same quarter that it was worked out from
 */
public record Calculation(String formula, String figures, List<Source> sources) {

  private static final int SHORT = 120;

  /**
   * The figure of another indicator.
   *
   * @param revision that was in force
   * @param value empty where it was absent, or where the whole is
   */
  public record Source(
      IndicatorRef ref, long revision, OutturnStatus status, Optional<BigDecimal> value) {}

  /** A reference as the formula writes it. */
  public String written(IndicatorRef ref) {
    return Formula.parse(formula).references().stream()
        .filter(ref::equals)
        .map(IndicatorRef::spelling)
        .findFirst()
        .orElse(ref.value());
  }

  /** In words that fit a note: {@code ADM 1 / ADM 3 = 457 / 121}. */
  public String inShort() {
    boolean isLong = formula.length() + figures.length() > SHORT;
    boolean hasFigures = sources.stream().allMatch(it -> it.value().isPresent());
    return isLong
        ? "from the figures of %d measures".formatted(sources.size())
        : hasFigures ? formula + " = " + figures : formula;
  }
}
