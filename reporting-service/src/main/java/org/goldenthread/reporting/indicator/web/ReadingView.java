package org.goldenthread.reporting.indicator.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.documents.chart.Signal;
import org.goldenthread.reporting.indicator.Assurance;
import org.goldenthread.reporting.indicator.IndicatorHistory;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.ChartReading;

/**
 * What the control chart says of a figure, with the letter that the NHS's icons have for it.
 *
 * @param letter H or L where the figure is out of the ordinary, high or low; P, F or ? where the
 *     target can be expected to be met, to be missed, or neither
 * @param kind how the icon is coloured
 */
record ReadingView(String term, String letter, String kind, String words) {

  /** Of a quarter's figure; nothing where the chart is not read yet. */
  static List<ReadingView> of(IndicatorHistory history, Quarter shown) {
    return Stream.of(
            history
                .readingOf(shown)
                .map(it -> variation(it, history.definitionIn(shown).polarity())),
            history.assurance(shown).map(ReadingView::assurance))
        .flatMap(Optional::stream)
        .toList();
  }

  private static ReadingView variation(ChartReading reading, Polarity polarity) {
    boolean higher = polarity == Polarity.HIGHER_IS_BETTER;
    String letter =
        switch (reading) {
          case COMMON_CAUSE, NOT_READ -> "~";
          case IMPROVEMENT -> higher ? "H" : "L";
          case CONCERN -> higher ? "L" : "H";
          case INCREASE -> "H";
          case DECREASE -> "L";
        };
    Signal signal = Signal.valueOf(reading.name());
    return new ReadingView("Variation", letter, kind(reading), signal.words());
  }

  private static String kind(ChartReading reading) {
    return switch (reading) {
      case COMMON_CAUSE, NOT_READ -> "usual";
      case IMPROVEMENT -> "good";
      case CONCERN -> "bad";
      case INCREASE, DECREASE -> "other";
    };
  }

  private static ReadingView assurance(Assurance assurance) {
    String kind =
        switch (assurance) {
          case MET -> "good";
          case MISSED -> "bad";
          case BY_CHANCE -> "usual";
        };
    return new ReadingView("Assurance", assurance.letter(), kind, assurance.words());
  }
}
