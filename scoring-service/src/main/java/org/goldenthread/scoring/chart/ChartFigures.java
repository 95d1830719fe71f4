package org.goldenthread.scoring.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.scoring.rules.Comparand.Value;
import org.goldenthread.scoring.rules.Figures;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.Cumulative;

/**
 * The figures of one stretch of a control chart.
 *
 * @param sequences of neighbouring periods, earliest first; a gap separates two. None is empty
 */
record ChartFigures(List<List<Value>> sequences) {

  private static final int MOST_QUARTERS = 400;

  /** The stretches of a series between comparability breaks; none where it has no figure. */
  static List<ChartFigures> stretches(Series series) {
    List<ChartFigures> stretches = new ArrayList<>();
    Optional<Quarter> before = Optional.empty();
    for (Value figure : figures(series)) {
      if (before.isEmpty() || !series.indicator().isComparable(before.get(), figure.quarter())) {
        stretches.add(new ChartFigures(new ArrayList<>()));
      }
      Frequency frequency = series.indicator().frequencyAt(figure.quarter());
      stretches.getLast().add(figure, frequency.before(figure.quarter()));
      before = Optional.of(figure.quarter());
    }
    return stretches;
  }

  ControlChart.Stretch stretch(ProcessLimits limits) {
    return new ControlChart.Stretch(
        sequences.getFirst().getFirst().quarter(),
        sequences.getLast().getLast().quarter(),
        sequences.stream().mapToInt(List::size).sum(),
        limits);
  }

  private void add(Value figure, Quarter before) {
    if (sequences.isEmpty() || !sequences.getLast().getLast().quarter().equals(before)) {
      sequences.add(new ArrayList<>());
    }
    sequences.getLast().add(figure);
  }

  /** Of the last hundred years: an event that tells of more could be too large for the broker. */
  private static List<Value> figures(Series series) {
    return series.outturns().keySet().stream()
        .skip(Math.max(0, series.outturns().size() - MOST_QUARTERS))
        .flatMap(quarter -> figure(series, quarter).stream())
        .toList();
  }

  /** What is not due or cannot be taken apart has no figure. */
  private static Optional<Value> figure(Series series, Quarter quarter) {
    return series
        .indicator()
        .definitionAt(quarter)
        .filter(definition -> definition.isDue(quarter))
        .map(definition -> Figures.by(Cumulative.QUARTER_ONLY, series, definition))
        .map(figures -> figures.current(quarter))
        .filter(Value.class::isInstance)
        .map(Value.class::cast);
  }
}
