package org.goldenthread.outturns.outturn;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.outturns.part.Part;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.MonthlyToQuarter;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;

/**
 * Makes the outturn of a quarter of its months. It has a value when each month has one that the
 * rule needs: all three for a sum or a weighted mean, else the last. Until then it is delayed: "2
 * of 3 months". It is provisional if a month is; it is absent as a month is that it needs, and
 * hidden if any month is, since the others would tell of it.
 */
record RollUp(MonthlyToQuarter rule, Unit unit, Quarter quarter, List<MonthlyFigure> months) {

  private static final int ALL = 3;

  Outturn outturn(IndicatorRef ref) {
    return absence()
        .map(month -> absent(ref, month.status(), month.reasonByName()))
        .orElseGet(() -> isComplete() ? measured(ref) : absent(ref, OutturnStatus.DELAYED, so()));
  }

  /** "2 of 3 months". */
  private String so() {
    long told = months.stream().filter(month -> month.status().hasValue()).count();
    return "%d of %d months".formatted(told, ALL);
  }

  private Optional<MonthlyFigure> absence() {
    Stream<MonthlyFigure> hidden = months.stream().filter(it -> it.status().hidesEarlier());
    Stream<MonthlyFigure> none =
        needed().stream()
            .filter(it -> !it.status().hasValue() && it.status() != OutturnStatus.DELAYED)
            .filter(_ -> months.size() == ALL || !needsAll());
    return Stream.concat(hidden, none).findFirst();
  }

  private boolean needsAll() {
    return rule == MonthlyToQuarter.SUM || rule == MonthlyToQuarter.WEIGHTED_MEAN;
  }

  private List<MonthlyFigure> needed() {
    return needsAll()
        ? months
        : months.stream().filter(it -> it.month().equals(quarter.months().getLast())).toList();
  }

  private boolean isComplete() {
    return needed().size() == (needsAll() ? ALL : 1)
        && needed().stream().allMatch(month -> month.status().hasValue());
  }

  private Outturn measured(IndicatorRef ref) {
    Optional<Ratio> ratio = ratio();
    Figure value =
        rule == MonthlyToQuarter.WEIGHTED_MEAN && ratio.isPresent()
            ? ratio.get().value(unit.factor().orElse(BigDecimal.ONE))
            : sum(needed().stream().flatMap(month -> month.value().stream()).toList());
    boolean provisional =
        needed().stream().anyMatch(month -> month.status() == OutturnStatus.PROVISIONAL);
    return value.fits()
        ? outturn(
            ref,
            provisional ? OutturnStatus.PROVISIONAL : OutturnStatus.FINAL,
            Optional.of(value),
            ratio,
            Optional.empty())
        : absent(ref, OutturnStatus.NOT_AVAILABLE, "The months make too great a number");
  }

  /** Of a weighted mean the sums; of the last month its own; a sum of values has none. */
  private Optional<Ratio> ratio() {
    List<Ratio> ratios = needed().stream().flatMap(month -> month.ratio().stream()).toList();
    return ratios.size() < needed().size() || rule == MonthlyToQuarter.SUM
        ? Optional.empty()
        : Optional.of(
            new Ratio(sum(each(ratios, Ratio::numerator)), sum(each(ratios, Ratio::denominator))));
  }

  private static List<Figure> each(List<Ratio> ratios, Function<Ratio, Figure> part) {
    return ratios.stream().map(part).toList();
  }

  private static Figure sum(List<Figure> figures) {
    return new Figure(
        figures.stream().map(Figure::value).reduce(BigDecimal::add).orElse(BigDecimal.ZERO));
  }

  private Outturn absent(IndicatorRef ref, OutturnStatus status, String reason) {
    return outturn(ref, status, Optional.empty(), Optional.empty(), Optional.of(reason));
  }

  private Outturn outturn(
      IndicatorRef ref,
      OutturnStatus status,
      Optional<Figure> value,
      Optional<Ratio> ratio,
      Optional<String> reason) {
    return new Outturn(
        ref,
        quarter,
        status,
        value,
        ratio,
        Optional.empty(),
        reason,
        Optional.empty(),
        Optional.empty(),
        value.isPresent() ? parts() : List.of(),
        Optional.empty(),
        months);
  }

  /** Of a sum the sums of those that each month has; of the last month its own. */
  private List<Part> parts() {
    return switch (rule) {
      case SUM -> needed().getFirst().parts().stream().flatMap(it -> sum(it).stream()).toList();
      case WEIGHTED_MEAN -> List.of();
      case LAST, YEAR_TO_DATE -> needed().getLast().parts();
    };
  }

  /** One that is absent in a month is so in the quarter, since the others would tell of it. */
  private Optional<Part> sum(Part first) {
    List<Part> same =
        needed().stream()
            .flatMap(month -> month.parts().stream())
            .filter(part -> part.isAbout(first.breakdown(), first.category()))
            .toList();
    return same.size() < ALL
        ? Optional.empty()
        : same.stream()
            .filter(part -> !part.status().hasValue())
            .min(Comparator.comparing(part -> !part.isSuppressed()))
            .or(() -> Optional.of(sumOf(same)));
  }

  private static Part sumOf(List<Part> same) {
    Part first = same.getFirst();
    return new Part(
        first.breakdown(),
        first.category(),
        first.status(),
        Optional.of(sum(same.stream().flatMap(it -> it.value().stream()).toList())),
        Optional.empty(),
        Optional.empty());
  }
}
