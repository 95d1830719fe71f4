package org.goldenthread.outturns.finding.rule;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.vocabulary.Quarter;

/** What is suspicious about a value beside the earlier values of its indicator. */
final class HistoryDoubts {

  private HistoryDoubts() {}

  static Stream<Finding> judge(Measured measured) {
    return Stream.of(
            FindingRule.CUMULATIVE_FALLS_WITHIN_YEAR.found(falls(measured)),
            FindingRule.FAR_OUTSIDE_HISTORY.found(isFarOutside(measured)),
            ScaleDoubts.judge(measured))
        .flatMap(found -> found);
  }

  /** A sum cannot fall; a rate to date does as well as any other. */
  private static Optional<String> falls(Measured measured) {
    if (!measured.definition().cumulative() || measured.definition().unit().isRate()) {
      return Optional.empty();
    }
    return measured
        .series()
        .earlierInYear(measured.quarter())
        .filter(earlier -> measured.indicator().isComparable(earlier, measured.quarter()))
        .flatMap(
            earlier -> measured.series().in(earlier).flatMap(was -> fall(measured, earlier, was)));
  }

  private static Optional<String> fall(Measured measured, Quarter earlier, Figure was) {
    return was.isAbove(measured.value())
        ? Optional.of(
            "The year to date is %s after %s in %s, and cannot fall within a year: check both."
                .formatted(measured.print(), measured.print(was), earlier.label()))
        : Optional.empty();
  }

  private static Optional<String> isFarOutside(Measured measured) {
    return step(measured, measured.quarter())
        .flatMap(
            step ->
                NaturalLimits.of(stepsBefore(measured), measured.definition().frequency())
                    .flatMap(it -> it.doubt(step, measured)));
  }

  /**
   * What each quarter before that can be compared with this one contributed: the value itself, or
   * for a year to date what it added since the quarter before, so that the start of a year is no
   * fall.
   */
  private static NavigableMap<Quarter, Figure> stepsBefore(Measured measured) {
    NavigableMap<Quarter, Figure> values = measured.comparable();
    if (!measured.definition().cumulative()) {
      return values;
    }
    NavigableMap<Quarter, Figure> steps = new TreeMap<>();
    values
        .keySet()
        .forEach(earlier -> step(measured, earlier).ifPresent(step -> steps.put(earlier, step)));
    return steps;
  }

  /**
   * That of one quarter. A year to date that is a rate cannot be taken apart by its values: only
   * its first period stands for itself.
   */
  private static Optional<Figure> step(Measured measured, Quarter quarter) {
    Optional<Figure> value = measured.series().in(quarter);
    Quarter earlier = measured.definition().frequency().before(quarter);
    if (!measured.definition().cumulative() || !earlier.year().equals(quarter.year())) {
      return value;
    }
    if (measured.definition().unit().isRate()
        || !measured.indicator().isComparable(earlier, quarter)) {
      return Optional.empty();
    }
    Optional<Figure> before = measured.series().in(earlier);
    return value.flatMap(it -> before.map(was -> new Figure(it.value().subtract(was.value()))));
  }
}
