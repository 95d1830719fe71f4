package org.goldenthread.outturns.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.outturns.outturn.MonthlyFigure;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.formula.Fraction;
import org.goldenthread.vocabulary.formula.Result;

/**
 * The outturn that a formula gives: a figure, provisional if one of its parts is, or an absence. A
 * part that is absent gives its own absence, the first in the order of the formula if there are
 * several, but before those one that was suppressed or withdrawn, so that what was worked out from
 * it is hidden too; one of which nothing was said yet delays the whole. Where the formula gives
 * nothing, because a divisor is zero, the whole does not apply.
 */
public final class WorkedOut {

  private WorkedOut() {}

  /**
   * The outturn of a whole; empty if there is nothing to say, because nothing is known of any part
   * and nothing was worked out before, or because a figure that was submitted before there was a
   * formula stands until all parts are there.
   *
   * @param current the latest revisions of its place and of those of its parts
   */
  public static Optional<Outturn> of(Whole whole, Map<Position, Revision<Outturn>> current) {
    Optional<Outturn> before =
        Optional.ofNullable(current.get(whole.position())).map(Revision::content);
    Parts parts = Parts.of(whole, current);
    Outturn now = outturn(parts).withMonths(months(parts));
    boolean saysNothing = before.isEmpty() && parts.outturns().isEmpty();
    boolean saysLess =
        now.value().isEmpty() && before.filter(it -> it.calculation().isEmpty()).isPresent();
    return saysNothing || saysLess ? Optional.empty() : Optional.of(now);
  }

  /** What the formula gives of each month that was told of every part. */
  private static List<MonthlyFigure> months(Parts parts) {
    return parts.whole().quarter().months().stream()
        .flatMap(
            month ->
                parts.in(month).stream()
                    .map(WorkedOut::outturn)
                    .map(it -> MonthlyFigure.of(month, it)))
        .toList();
  }

  private static Outturn outturn(Parts parts) {
    List<IndicatorRef> absent = parts.absent();
    return absent.isEmpty() ? given(parts) : absence(parts, absent);
  }

  private static Outturn given(Parts parts) {
    return switch (parts.result()) {
      case Result.Given(BigDecimal value, Optional<Fraction> fraction)
          when new Figure(value).fits() ->
          figure(parts, new Figure(value), fraction.flatMap(WorkedOut::ratio));
      case Result.Given tooGreat ->
          absence(
              parts,
              OutturnStatus.NOT_AVAILABLE,
              "It has more digits than a figure can have",
              Optional.empty());
      case Result.None(String reason) ->
          absence(parts, OutturnStatus.NOT_APPLICABLE, reason, Optional.empty());
    };
  }

  private static Optional<Ratio> ratio(Fraction fraction) {
    Figure numerator = new Figure(fraction.numerator());
    Figure denominator = new Figure(fraction.denominator());
    return numerator.fits() && denominator.fits() && denominator.value().signum() > 0
        ? Optional.of(new Ratio(numerator, denominator))
        : Optional.empty();
  }

  private static Outturn absence(Parts parts, List<IndicatorRef> absent) {
    IndicatorRef first = absent.getFirst();
    Optional<Outturn> part = parts.outturn(first);
    String others =
        absent.size() == 1
            ? ""
            : absent.stream()
                .skip(1)
                .map(IndicatorRef::spelling)
                .collect(Collectors.joining(", ", "; no figure either of ", ""));
    return absence(
        parts,
        part.map(Outturn::status).orElse(OutturnStatus.DELAYED),
        part.map(it -> first.spelling() + " is " + saying(it))
                .orElse(first.spelling() + " has no figure yet")
            + others,
        part.flatMap(Outturn::expectedQuarter));
  }

  private static String saying(Outturn absent) {
    String status = absent.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return absent.reason().map(it -> status + ": " + it).orElse(status);
  }

  private static Outturn absence(
      Parts parts, OutturnStatus status, String reason, Optional<Quarter> expected) {
    return new Outturn(
        parts.whole().ref(),
        parts.whole().quarter(),
        status,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(reason),
        expected,
        Optional.empty(),
        List.of(),
        Optional.of(parts.calculationOfAbsence()),
        List.of());
  }

  private static Outturn figure(Parts parts, Figure value, Optional<Ratio> ratio) {
    return new Outturn(
        parts.whole().ref(),
        parts.whole().quarter(),
        parts.isProvisional() ? OutturnStatus.PROVISIONAL : OutturnStatus.FINAL,
        Optional.of(value),
        ratio,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(parts.calculation()),
        List.of());
  }
}
