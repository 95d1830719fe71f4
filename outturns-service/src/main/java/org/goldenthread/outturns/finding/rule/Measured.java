package org.goldenthread.outturns.finding.rule;

import java.util.NavigableMap;
import java.util.Optional;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.reference.Definition;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.vocabulary.Quarter;

/**
 * A value with all that it is judged by.
 *
 * @param definition in force in the quarter
 * @param series the indicator's values, this one among them
 */
record Measured(
    Quarter quarter, Figure value, Indicator indicator, Definition definition, Series series) {

  /** The earlier values that it can be compared with. */
  NavigableMap<Quarter, Figure> comparable() {
    return series.before(quarter, indicator.comparableSince(quarter));
  }

  /** Whether a value that it looks back on is nought. */
  boolean wasNil() {
    return series.before(quarter, Optional.empty()).values().stream()
        .anyMatch(it -> it.value().signum() == 0);
  }

  String print() {
    return print(value);
  }

  String print(Figure figure) {
    return definition.unit().write(figure.value());
  }
}
