package org.goldenthread.outturns.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What makes an outturn suspicious. Each rule looks at one thing and says it in a sentence; the
 * order is that of the answer.
 */
public enum FindingRule {

  /** Value and ratio were both sent, and the ratio gives another value even when rounded. */
  RATIO_DISAGREES_WITH_VALUE {
    @Override
    Optional<String> doubt(Outturn outturn, Unit unit) {
      return outturn
          .ratio()
          .flatMap(
              ratio ->
                  outturn
                      .value()
                      .filter(value -> !ratio.agreesWith(value, unit))
                      .map(value -> disagreement(ratio, value, unit)));
    }
  },

  /** A part cannot be more than the whole. */
  NUMERATOR_ABOVE_DENOMINATOR {
    @Override
    Optional<String> doubt(Outturn outturn, Unit unit) {
      return outturn
          .ratio()
          .filter(ratio -> unit.isPercent() && isAbove(ratio.numerator(), ratio.denominator()))
          .map(
              ratio ->
                  "%s of %s is more than the whole: check numerator and denominator."
                      .formatted(ratio.numerator(), ratio.denominator()));
    }
  },

  /** Most percentages end at 100. */
  PERCENTAGE_ABOVE_100 {
    @Override
    Optional<String> doubt(Outturn outturn, Unit unit) {
      return outturn
          .value()
          .filter(value -> unit.isPercent() && isAbove(value, HUNDRED))
          .map(
              value ->
                  "%s is above 100%%: check the value or the unit."
                      .formatted(unit.print(value.value())));
    }
  };

  private static final Figure HUNDRED = new Figure(BigDecimal.valueOf(100));

  /** What is suspicious about the outturn, in the unit that it has in its quarter. */
  public static List<Finding> judge(Outturn outturn, Unit unit) {
    return Arrays.stream(values())
        .flatMap(
            rule ->
                rule.doubt(outturn, unit).map(detail -> new Finding(rule.name(), detail)).stream())
        .toList();
  }

  abstract Optional<String> doubt(Outturn outturn, Unit unit);

  private static String disagreement(Ratio ratio, Figure value, Unit unit) {
    return "%s of %s is %s, not %s: correct the value or the ratio."
        .formatted(
            ratio.numerator(),
            ratio.denominator(),
            unit.print(ratio.rounded(unit, value.decimals())),
            unit.print(value.value()));
  }

  private static boolean isAbove(Figure one, Figure other) {
    return one.value().compareTo(other.value()) > 0;
  }
}
