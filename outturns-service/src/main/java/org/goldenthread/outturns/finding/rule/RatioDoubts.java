package org.goldenthread.outturns.finding.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.vocabulary.Digits;
import org.goldenthread.vocabulary.Unit;

/** What is suspicious about the ratio that an outturn was computed from. */
final class RatioDoubts {

  private static final int FEW = 2;

  private RatioDoubts() {}

  static Stream<Finding> judge(Outturn outturn, Unit unit) {
    return Stream.concat(
        FindingRule.RATIO_DISAGREES_WITH_VALUE.found(disagrees(outturn, unit)),
        FindingRule.NUMERATOR_ABOVE_DENOMINATOR.found(isMoreThanTheWhole(outturn, unit)));
  }

  private static Optional<String> disagrees(Outturn outturn, Unit unit) {
    return outturn
        .ratio()
        .flatMap(
            ratio ->
                unit.factor()
                    .flatMap(
                        factor ->
                            outturn
                                .value()
                                .filter(value -> !ratio.agreesWith(value, factor))
                                .map(value -> disagreement(ratio, value, unit, factor))));
  }

  private static Optional<String> isMoreThanTheWhole(Outturn outturn, Unit unit) {
    return outturn
        .ratio()
        .filter(ratio -> unit.isPercent() && ratio.numerator().isAbove(ratio.denominator()))
        .map(
            ratio ->
                "%s of %s is more than the whole: check numerator and denominator."
                    .formatted(grouped(ratio.numerator()), grouped(ratio.denominator())));
  }

  private static String disagreement(Ratio ratio, Figure value, Unit unit, BigDecimal factor) {
    BigDecimal computed = ratio.rounded(factor, value.decimals());
    if (unit.isPercent() && factor.subtract(computed).compareTo(value.value()) == 0) {
      return "%s of %s is %s, and %s is the rest: if the rest is measured, its numerator is %s."
          .formatted(
              grouped(ratio.numerator()),
              grouped(ratio.denominator()),
              unit.write(computed),
              unit.write(value.value()),
              Digits.grouped(ratio.denominator().value().subtract(ratio.numerator().value())));
    }
    return "%s of %s is %s, not %s: correct the value or the ratio."
        .formatted(
            grouped(ratio.numerator()),
            grouped(ratio.denominator()),
            unit.write(withoutEmptyDigits(computed)),
            unit.write(value.value()));
  }

  private static String grouped(Figure figure) {
    return Digits.grouped(figure.value());
  }

  /** The figure without noughts after its second decimal. */
  private static BigDecimal withoutEmptyDigits(BigDecimal figure) {
    BigDecimal stripped = figure.stripTrailingZeros();
    return figure.setScale(Math.max(stripped.scale(), Math.min(figure.scale(), FEW)));
  }
}
