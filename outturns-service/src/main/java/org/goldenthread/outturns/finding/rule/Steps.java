package org.goldenthread.outturns.finding.rule;

import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.vocabulary.Quarter;

/**
 * What each quarter contributed: the value itself, or for a year to date what it added since the
 * quarter before, so that the start of a year is no fall.
 */
final class Steps {

  private Steps() {}

  /** Those of the quarters before, earliest first, that can be compared with this one. */
  static List<Figure> before(Measured measured) {
    return measured.series().before(measured.quarter()).stream()
        .filter(earlier -> measured.indicator().isComparable(earlier, measured.quarter()))
        .flatMap(earlier -> in(measured, earlier).stream())
        .toList();
  }

  /** That of one quarter; empty for a year to date without its quarter before. */
  static Optional<Figure> in(Measured measured, Quarter quarter) {
    Optional<Figure> value = measured.series().in(quarter);
    if (!measured.definition().cumulative() || quarter.number() == 1) {
      return value;
    }
    Optional<Figure> before = measured.series().in(quarter.previous());
    return value.flatMap(
        it -> before.map(earlier -> new Figure(it.value().subtract(earlier.value()))));
  }
}
