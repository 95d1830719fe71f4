package org.goldenthread.outturns.outturn;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.reference.Definition;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.reference.Subject;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.vocabulary.MonthlyToQuarter;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;

/** How an outturn that is recorded by month is taken. */
final class Months {

  private Months() {}

  /** How months make the quarter of an indicator; empty if it is not recorded by month. */
  static Optional<MonthlyToQuarter> rule(Subject about, Quarter quarter) {
    return about instanceof Indicator indicator
        ? indicator.definitionIn(quarter).flatMap(Definition::monthlyToQuarter)
        : Optional.empty();
  }

  /** Why a draft is not taken: it is of a month where quarters are recorded, or the reverse. */
  static Optional<Refusal> refusal(OutturnDraft draft, Subject about) {
    Optional<MonthlyToQuarter> rule = rule(about, draft.quarter());
    if (rule.isPresent() != draft.month().isPresent()) {
      return Optional.of(new Refusal.WrongPeriod(about.written(), other(draft.quarter(), rule)));
    }
    return rule.filter(MonthlyToQuarter.WEIGHTED_MEAN::equals)
        .filter(_ -> draft.value().isPresent() && draft.ratio().isEmpty())
        .map(
            _ ->
                new Refusal.Invalid(
                    List.of(
                        new Fault(
                            "/numerator",
                            "The quarter is the sum of numerators over that of denominators: send"
                                + " both for each month"))));
  }

  private static String other(Quarter quarter, Optional<MonthlyToQuarter> rule) {
    return rule.isPresent()
        ? "It is recorded by month, of which the quarter is made: send %s"
            .formatted(
                quarter.months().stream().map(String::valueOf).collect(Collectors.joining(", ")))
        : "It is not recorded by month: send %s".formatted(quarter);
  }

  /** What is said of a month now. */
  static Optional<MonthlyFigure> of(YearMonth month, Optional<Outturn> present) {
    return present.stream()
        .flatMap(outturn -> outturn.months().stream())
        .filter(figure -> figure.month().equals(month))
        .findFirst();
  }

  /** The quarter with a month put in the place of the same one. */
  static RollUp with(
      MonthlyFigure figure, Optional<Outturn> present, MonthlyToQuarter rule, Unit unit) {
    Stream<MonthlyFigure> others =
        present.stream()
            .flatMap(outturn -> outturn.months().stream())
            .filter(other -> !other.month().equals(figure.month()));
    return new RollUp(
        rule,
        unit,
        Quarter.of(figure.month().atDay(1)),
        Stream.concat(others, Stream.of(figure))
            .sorted(Comparator.comparing(MonthlyFigure::month))
            .toList());
  }
}
