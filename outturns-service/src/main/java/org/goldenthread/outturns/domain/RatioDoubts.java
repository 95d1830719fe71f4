package org.goldenthread.outturns.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** What is suspicious about the ratio that an outturn was computed from. */
final class RatioDoubts {

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
                outturn
                    .value()
                    .filter(value -> !ratio.agreesWith(value, unit))
                    .map(value -> disagreement(ratio, value, unit)));
  }

  private static Optional<String> isMoreThanTheWhole(Outturn outturn, Unit unit) {
    return outturn
        .ratio()
        .filter(ratio -> unit.isPercent() && ratio.numerator().isAbove(ratio.denominator()))
        .map(
            ratio ->
                "%s of %s is more than the whole: check numerator and denominator."
                    .formatted(ratio.numerator(), ratio.denominator()));
  }

  private static String disagreement(Ratio ratio, Figure value, Unit unit) {
    return "%s of %s is %s, not %s: correct the value or the ratio."
        .formatted(
            ratio.numerator(),
            ratio.denominator(),
            unit.print(ratio.rounded(unit, value.decimals())),
            unit.print(value.value()));
  }
}
