package org.goldenthread.reporting.indicator.web;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.goldenthread.reporting.figure.Calculation;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.indicator.IndicatorHistory;
import org.goldenthread.vocabulary.Digits;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;

/**
 * One of the figures that a figure was worked out from.
 *
 * @param address of the page of its indicator
 * @param figure as submitted, or its status where the whole has no figure
 */
record PartView(String ref, String address, String figure) {

  private static final FigureFormat WORKED_OUT =
      new FigureFormat(Unit.UNSTATED, OptionalInt.of(2), 1);

  /** Those of a quarter's figure, in the order of its formula; none of what was submitted. */
  static List<PartView> of(IndicatorHistory history, Quarter quarter) {
    return history.entries().stream()
        .filter(entry -> entry.quarter().equals(quarter))
        .flatMap(entry -> entry.outturn().stream())
        .flatMap(outturn -> outturn.calculation().stream())
        .flatMap(calculation -> calculation.sources().stream().map(it -> of(calculation, it)))
        .toList();
  }

  private static PartView of(Calculation calculation, Calculation.Source source) {
    return new PartView(
        calculation.written(source.ref()),
        "/indicators/" + source.ref().inAddress(),
        source
            .value()
            .map(value -> WORKED_OUT.readable(Digits.grouped(value)))
            .orElseGet(() -> source.status().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
  }
}
