package org.goldenthread.outturns.finding.rule;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.vocabulary.Quarter;

/**
 * What each quarter contributed: the value itself, or for a year to date what it added since the
 * quarter before, so that the start of a year is no fall. A year to date that is a rate cannot be
 * taken apart by its values: only its first period stands for itself.
 */
final class Steps {

  private Steps() {}

  /** Those of the quarters before that can be compared with this one. */
  static NavigableMap<Quarter, Figure> before(Measured measured) {
    NavigableMap<Quarter, Figure> values = measured.comparable();
    if (!measured.definition().cumulative()) {
      return values;
    }
    NavigableMap<Quarter, Figure> steps = new TreeMap<>();
    values
        .keySet()
        .forEach(earlier -> in(measured, earlier).ifPresent(step -> steps.put(earlier, step)));
    return steps;
  }

  /** That of one quarter; empty for a year to date that cannot be taken apart. */
  static Optional<Figure> in(Measured measured, Quarter quarter) {
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
