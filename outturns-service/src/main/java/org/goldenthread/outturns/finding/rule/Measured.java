package org.goldenthread.outturns.finding.rule;

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

  /** Whether the value of a quarter is nought. */
  boolean isNil(Quarter other) {
    return series.in(other).filter(it -> it.value().signum() == 0).isPresent();
  }

  String print() {
    return print(value);
  }

  String print(Figure figure) {
    return definition.unit().write(figure.value());
  }
}
