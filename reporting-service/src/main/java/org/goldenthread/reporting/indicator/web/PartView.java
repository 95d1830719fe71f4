package org.goldenthread.reporting.indicator.web;

import java.util.List;
import java.util.Locale;
import org.goldenthread.reporting.figure.Calculation;
import org.goldenthread.reporting.indicator.IndicatorHistory;
import org.goldenthread.vocabulary.Digits;
import org.goldenthread.vocabulary.Quarter;

/**
 * One of the figures that a figure was worked out from.
 *
 * @param address of the page of its indicator
 * @param figure as submitted, or its status where the whole has no figure
 */
record PartView(String ref, String address, String figure) {

  /** Those of a quarter's figure, in the order of its formula; none of what was submitted. */
  static List<PartView> of(IndicatorHistory history, Quarter quarter) {
    return history.entries().stream()
        .filter(entry -> entry.quarter().equals(quarter))
        .flatMap(entry -> entry.outturn().stream())
        .flatMap(outturn -> outturn.calculation().stream())
        .flatMap(calculation -> calculation.sources().stream())
        .map(PartView::of)
        .toList();
  }

  private static PartView of(Calculation.Source source) {
    return new PartView(
        source.ref().value(),
        "/indicators/" + source.ref().inAddress(),
        source
            .value()
            .map(Digits::grouped)
            .orElseGet(() -> source.status().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
  }
}
