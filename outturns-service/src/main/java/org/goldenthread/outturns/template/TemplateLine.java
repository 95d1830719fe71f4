package org.goldenthread.outturns.template;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.outturn.MonthlyFigure;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.part.Part;
import org.goldenthread.outturns.reference.Breakdown;
import org.goldenthread.outturns.reference.Definition;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/**
 * An indicator, or a part of it, as a directorate needs to see it to fill in its outturn.
 *
 * @param ref as people write it
 * @param period what the figure is for
 * @param lastYear the value of the same period of the year before
 * @param previous the value of the period before
 * @param submitted the value that is there already
 * @param part which part of the figure above it is; empty for the figure
 */
public record TemplateLine(
    String ref,
    String title,
    Unit unit,
    Period period,
    Optional<Figure> target,
    Optional<Figure> lastYear,
    Optional<Figure> previous,
    Optional<Figure> submitted,
    Optional<OfPart> part) {

  /** A category of a breakdown, by their codes. */
  public record OfPart(String breakdown, String category) {}

  /**
   * The lines of an indicator that is due: of each month, if it is recorded by month, and of each
   * part below its whole.
   *
   * @param said what is said of it, if it has months or parts
   */
  static List<TemplateLine> all(
      Indicator indicator,
      Definition definition,
      Quarter quarter,
      Series series,
      List<Outturn> said) {
    if (definition.monthlyToQuarter().isPresent()) {
      return months(indicator, definition, quarter, said);
    }
    List<Part> parts =
        said.stream()
            .filter(it -> it.quarter().equals(quarter))
            .flatMap(it -> it.parts().stream())
            .toList();
    return of(indicator, definition, quarter, series)
        .withParts(indicator, definition, quarter, parts);
  }

  private static List<TemplateLine> months(
      Indicator indicator, Definition definition, Quarter quarter, List<Outturn> said) {
    Map<YearMonth, MonthlyFigure> months =
        said.stream()
            .flatMap(it -> it.months().stream())
            .collect(Collectors.toMap(MonthlyFigure::month, it -> it));
    return quarter.months().stream()
        .flatMap(
            month ->
                of(indicator, definition, month, months)
                    .withParts(indicator, definition, quarter, parts(months.get(month)))
                    .stream())
        .toList();
  }

  private static List<Part> parts(@Nullable MonthlyFigure month) {
    return month == null ? List.of() : month.parts();
  }

  private static TemplateLine of(
      Indicator indicator,
      Definition definition,
      YearMonth month,
      Map<YearMonth, MonthlyFigure> months) {
    return new TemplateLine(
        indicator.code(),
        definition.title(),
        definition.unit(),
        Period.of(month),
        Optional.empty(),
        value(months, month.minusYears(1)),
        value(months, month.minusMonths(1)),
        value(months, month),
        Optional.empty());
  }

  private static Optional<Figure> value(Map<YearMonth, MonthlyFigure> months, YearMonth month) {
    return Optional.ofNullable(months.get(month)).flatMap(MonthlyFigure::value);
  }

  /** The line of an indicator that is due. */
  private static TemplateLine of(
      Indicator indicator, Definition definition, Quarter quarter, Series series) {
    return new TemplateLine(
        definition.reference().orElse(indicator.code()),
        definition.title(),
        definition.unit(),
        definition.frequency().period(quarter),
        indicator.targetIn(quarter),
        series.in(definition.frequency().yearBefore(quarter)),
        series.in(definition.frequency().before(quarter)),
        series.in(quarter),
        Optional.empty());
  }

  private List<TemplateLine> withParts(
      Indicator indicator, Definition definition, Quarter quarter, List<Part> said) {
    Stream<TemplateLine> parts =
        definition.breakdowns().stream()
            .flatMap(code -> Optional.ofNullable(indicator.breakdowns().get(code)).stream())
            .flatMap(it -> it.categoriesIn(quarter).stream().map(each -> part(it, each, said)));
    return Stream.concat(Stream.of(this), parts).toList();
  }

  private TemplateLine part(Breakdown breakdown, Breakdown.Category category, List<Part> said) {
    return new TemplateLine(
        ref,
        "%s: %s".formatted(breakdown.name(), category.name()),
        unit,
        period,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        said.stream()
            .filter(it -> it.isAbout(breakdown.code(), category.code()))
            .findFirst()
            .flatMap(Part::value),
        Optional.of(new OfPart(breakdown.code(), category.code())));
  }
}
