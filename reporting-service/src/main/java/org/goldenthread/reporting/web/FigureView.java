package org.goldenthread.reporting.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.reporting.domain.FigureFormat;
import org.goldenthread.reporting.domain.Outturn;
import org.goldenthread.reporting.domain.Target;

/**
 * A figure in a table.
 *
 * @param number with its sign or percent, or words where there is no number
 * @param unit the unit as a word, empty if it is in the number
 * @param below what is written small under it
 * @param isNumber whether it lines up with other numbers
 */
record FigureView(String number, String unit, List<String> below, boolean isNumber) {

  private static final FigureView NOTHING = words("", List.of());

  /** Nothing was reported. */
  static FigureView nothing() {
    return NOTHING;
  }

  static FigureView words(String words, List<String> below) {
    return new FigureView(words, "", below, false);
  }

  /** An outturn, or why there is none, with what it was worked out from. */
  static FigureView of(Outturn outturn, FigureFormat format) {
    List<String> below =
        Stream.of(
                outturn.ratio().map(Outturn.Ratio::display),
                outturn.supplementary().map(Outturn.Supplementary::display))
            .flatMap(Optional::stream)
            .toList();
    return outturn
        .value()
        .map(v -> new FigureView(format.number(v), format.unitWords(v), below, true))
        .orElseGet(() -> words(outturn.statusWords(), below));
  }

  /** A target, or that there is none. */
  static FigureView of(Target target, FigureFormat format) {
    return target
        .number()
        .map(v -> new FigureView(format.number(v), format.unitWords(v), List.of(), true))
        .orElseGet(() -> words(target.display(format), List.of()));
  }
}
