package org.goldenthread.outturns.calculation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.finding.Judgement;
import org.goldenthread.outturns.finding.rule.FindingRule;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.vocabulary.Digits;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.formula.Fraction;
import org.goldenthread.vocabulary.formula.Result;

/**
 * Whether a total that is submitted is what its formula gives, as far as rounded figures can tell:
 * the total, and every part that has decimals, may be off by half of its last digit. A part without
 * decimals is a count.
 */
public final class TotalDoubts {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private TotalDoubts() {}

  /** What the rule says of a total; empty if nothing was said of it. */
  public static Optional<Judgement> judge(Whole whole, Map<Position, Revision<Outturn>> current) {
    return Optional.ofNullable(current.get(whole.position()))
        .map(Revision::content)
        .map(total -> judge(whole, total, Parts.of(whole, current)));
  }

  private static Judgement judge(Whole whole, Outturn total, Parts parts) {
    boolean hidesEarlier =
        parts.outturns().values().stream().anyMatch(it -> it.content().status().hidesEarlier());
    return new Judgement(
        ReferenceKind.INDICATOR,
        whole.position(),
        whole.directorate(),
        Set.of(FindingRule.TOTAL_DIFFERS_FROM_CALCULATION),
        FindingRule.TOTAL_DIFFERS_FROM_CALCULATION
            .found(total.value().flatMap(it -> doubt(it, parts)))
            .toList(),
        hidesEarlier);
  }

  private static Optional<String> doubt(Figure total, Parts parts) {
    return parts.absent().isEmpty()
        ? value(parts.result())
            .filter(it -> it.subtract(total.value()).abs().compareTo(allowed(total, parts, it)) > 0)
            .map(it -> doubt(total, parts, it))
        : Optional.empty();
  }

  private static String doubt(Figure total, Parts parts, BigDecimal calculated) {
    return "%s was submitted, and %s gives %s: correct the total or what it is made of."
        .formatted(
            parts.whole().unit().write(total.value()),
            parts.whole().formula(),
            Digits.plain(calculated));
  }

  private static BigDecimal allowed(Figure total, Parts parts, BigDecimal calculated) {
    Stream<BigDecimal> moved =
        parts.whole().formula().references().stream()
            .flatMap(
                ref ->
                    value(
                        parts.result(
                            it -> it.equals(ref) ? roundedBy(parts, ref) : BigDecimal.ZERO))
                        .map(it -> it.subtract(calculated).abs())
                        .stream());
    return moved.reduce(HALF.scaleByPowerOfTen(-total.decimals()), BigDecimal::add);
  }

  private static BigDecimal roundedBy(Parts parts, IndicatorRef ref) {
    int decimals = parts.value(ref).map(Figure::decimals).orElse(0);
    return decimals == 0 ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(-decimals);
  }

  private static Optional<BigDecimal> value(Result result) {
    return result instanceof Result.Given(BigDecimal value, Optional<Fraction> fraction)
        ? Optional.of(value)
        : Optional.empty();
  }
}
