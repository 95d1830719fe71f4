package org.goldenthread.reporting.breakdown;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.vocabulary.BreakdownKind;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Quarter;

/**
 * A figure by one of its breakdowns.
 *
 * @param frequency how often it is measured
 * @param quarter that the figure is of
 * @param wholes the figure itself and those before, where they are told
 * @param lines one for each category that has a part in the quarter, in the breakdown's order
 * @param earlier the quarters of the figures before that had parts, earliest first
 */
public record BrokenDown(
    Breakdown breakdown,
    Frequency frequency,
    Quarter quarter,
    Map<Quarter, BigDecimal> wholes,
    List<Line> lines,
    List<Quarter> earlier) {

  private static final int FIGURES = 5;

  /** What is said of a category, now and in earlier quarters. */
  public record Line(String name, Outturn.Part part, Map<Quarter, Outturn.Part> history) {}

  /** The figure itself; empty where it is not told. */
  public Optional<BigDecimal> whole() {
    return Optional.ofNullable(wholes.get(quarter));
  }

  /**
   * A figure by each breakdown that it has parts of, by the breakdowns' codes.
   *
   * @param definition that is in force in the report
   * @param outturns by the quarter that they measure
   * @param heard what is known of breakdowns, by code
   */
  public static List<BrokenDown> of(
      Definition definition,
      Quarter quarter,
      Map<Quarter, Outturn> outturns,
      Map<String, Breakdown> heard) {
    return parts(quarter, outturns)
        .map(Outturn.Part::breakdown)
        .distinct()
        .sorted()
        .map(code -> Optional.ofNullable(heard.get(code)).orElseGet(() -> Breakdown.unheard(code)))
        .map(breakdown -> of(breakdown, definition, quarter, outturns))
        .toList();
  }

  private static BrokenDown of(
      Breakdown breakdown, Definition definition, Quarter quarter, Map<Quarter, Outturn> outturns) {
    List<Outturn.Part> parts =
        parts(quarter, outturns).filter(it -> it.breakdown().equals(breakdown.code())).toList();
    List<Quarter> earlier =
        definition.figuresUpTo(quarter, FIGURES).stream()
            .filter(before -> !before.equals(quarter))
            .filter(
                before ->
                    parts(before, outturns).anyMatch(it -> it.breakdown().equals(breakdown.code())))
            .toList();
    return new BrokenDown(
        breakdown,
        definition.frequency(),
        quarter,
        wholes(outturns),
        lines(breakdown, parts, earlier, outturns),
        earlier);
  }

  private static Map<Quarter, BigDecimal> wholes(Map<Quarter, Outturn> outturns) {
    Map<Quarter, BigDecimal> wholes = new TreeMap<>();
    outturns.forEach((at, outturn) -> outturn.value().ifPresent(it -> wholes.put(at, it)));
    return wholes;
  }

  private static Stream<Outturn.Part> parts(Quarter quarter, Map<Quarter, Outturn> outturns) {
    return Stream.ofNullable(outturns.get(quarter)).flatMap(it -> it.parts().stream());
  }

  private static List<Line> lines(
      Breakdown breakdown,
      List<Outturn.Part> parts,
      List<Quarter> earlier,
      Map<Quarter, Outturn> outturns) {
    List<String> order = breakdown.categories().stream().map(Breakdown.Category::code).toList();
    List<Line> lines = new ArrayList<>();
    parts.stream()
        .sorted(
            comparing((Outturn.Part part) -> place(order, part))
                .thenComparing(Outturn.Part::category))
        .forEach(
            part -> {
              Map<Quarter, Outturn.Part> history = new TreeMap<>();
              earlier.forEach(
                  before ->
                      parts(before, outturns)
                          .filter(part::isOfSameCategory)
                          .forEach(it -> history.put(before, it)));
              lines.add(new Line(name(breakdown, part), part, history));
            });
    return lines;
  }

  private static int place(List<String> order, Outturn.Part part) {
    int place = order.indexOf(part.category());
    return place < 0 ? order.size() : place;
  }

  private static String name(Breakdown breakdown, Outturn.Part part) {
    return breakdown.categories().stream()
        .filter(it -> it.code().equals(part.category()))
        .map(Breakdown.Category::name)
        .findFirst()
        .orElse(part.category());
  }

  /** What the figure of a quarter is for, as people write it. */
  public String period(Quarter of) {
    return frequency.period(of).label();
  }

  /** Whether its parts are groups with values of their own. */
  public boolean isOfGroups() {
    return breakdown.kind() == BreakdownKind.GROUPS;
  }

  /** The line with the highest value; empty if there are not two values. */
  public Optional<Line> highest() {
    return isComparable() ? valued().max(comparing(BrokenDown::value)) : Optional.empty();
  }

  /** The line with the lowest value; empty if there are not two values. */
  public Optional<Line> lowest() {
    return isComparable() ? valued().min(comparing(BrokenDown::value)) : Optional.empty();
  }

  private boolean isComparable() {
    return isOfGroups() && valued().map(BrokenDown::value).distinct().count() > 1;
  }

  private Stream<Line> valued() {
    return lines.stream().filter(line -> line.part().value().isPresent());
  }

  private static BigDecimal value(Line line) {
    return line.part().value().orElseThrow();
  }
}
