package org.goldenthread.outturns.finding.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;

/** What is suspicious about a value by itself or beside its targets. */
final class ValueDoubts {

  private static final Figure HUNDRED = new Figure(BigDecimal.valueOf(100));
  private static final BigDecimal TWICE = BigDecimal.TWO;

  private ValueDoubts() {}

  static Stream<Finding> judge(Measured measured) {
    return Stream.concat(
        aboveHundred(measured),
        FindingRule.SCORE_CONTRADICTS_POLARITY.found(contradictsPolarity(measured)));
  }

  static Stream<Finding> aboveHundred(Measured measured) {
    return FindingRule.PERCENTAGE_ABOVE_100.found(isAboveHundred(measured));
  }

  private static Optional<String> isAboveHundred(Measured measured) {
    return measured.definition().unit().isPercent() && measured.value().isAbove(HUNDRED)
        ? Optional.of("%s is above 100%%: check the value or the unit.".formatted(measured.print()))
        : Optional.empty();
  }

  /**
   * An outturn more than twice its target where lower is better, or less than half of it where
   * higher is, while the target itself moved that way since the year before: who sets it seems to
   * want what the polarity calls worse. A target that moved to more than twice or less than half of
   * what it was says something else: that times are not usual.
   */
  private static Optional<String> contradictsPolarity(Measured measured) {
    return measured
        .indicator()
        .targetIn(measured.quarter())
        .filter(target -> target.value().signum() > 0)
        .flatMap(
            target ->
                targetLastYear(measured)
                    .filter(before -> bothMoveForTheWorse(measured, target, before))
                    .map(before -> contradiction(measured, target, before)));
  }

  private static Optional<Figure> targetLastYear(Measured measured) {
    return measured.indicator().targets().keySet().stream()
        .filter(quarter -> isAYearBefore(quarter, measured.quarter()))
        .filter(quarter -> measured.indicator().isComparable(quarter, measured.quarter()))
        .findFirst()
        .flatMap(measured.indicator()::targetIn);
  }

  private static boolean isAYearBefore(Quarter earlier, Quarter quarter) {
    return earlier.number() == quarter.number()
        && earlier.year().startYear() == quarter.year().startYear() - 1;
  }

  private static boolean bothMoveForTheWorse(Measured measured, Figure target, Figure before) {
    BigDecimal value = measured.value().value();
    if (isMoreThanTwice(target, before) || isMoreThanTwice(before, target)) {
      return false;
    }
    return switch (measured.definition().polarity()) {
      case LOWER_IS_BETTER ->
          target.isAbove(before) && value.compareTo(target.value().multiply(TWICE)) > 0;
      case HIGHER_IS_BETTER ->
          before.isAbove(target) && value.multiply(TWICE).compareTo(target.value()) < 0;
      case NEUTRAL -> false;
    };
  }

  private static boolean isMoreThanTwice(Figure one, Figure other) {
    return one.value().compareTo(other.value().multiply(TWICE)) > 0;
  }

  private static String contradiction(Measured measured, Figure target, Figure before) {
    boolean lower = measured.definition().polarity() == Polarity.LOWER_IS_BETTER;
    return "%s is %s the target of %s, which itself was %s from %s a year before, though %s is better: check the polarity."
        .formatted(
            measured.print(),
            lower ? "more than twice" : "less than half",
            measured.print(target),
            lower ? "raised" : "lowered",
            measured.print(before),
            lower ? "lower" : "higher");
  }
}
