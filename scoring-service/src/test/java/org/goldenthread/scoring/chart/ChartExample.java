package org.goldenthread.scoring.chart;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.goldenthread.scoring.chart.ControlChart.Point;
import org.goldenthread.scoring.rules.DefinitionExample;
import org.goldenthread.scoring.rules.SeriesExample;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.ChartReading;

/** A series written as its figures from the first quarter on. */
final class ChartExample {

  private static final String GAP = "-";

  private final SeriesExample series;

  private ChartExample(SeriesExample series) {
    this.series = series;
  }

  /** Figures of successive quarters, separated by spaces; a dash is a delayed one. */
  static ChartExample figures(String figures) {
    return figures(figures, definition -> definition);
  }

  static ChartExample figures(String figures, UnaryOperator<DefinitionExample> saying) {
    SeriesExample series = SeriesExample.series(saying);
    List<String> written = Pattern.compile(" ").splitAsStream(figures).toList();
    for (int i = 0; i < written.size(); i++) {
      String quarter = quarter(i);
      if (written.get(i).equals(GAP)) {
        series.absent(quarter, OutturnStatus.DELAYED);
      } else {
        series.outturn(quarter, written.get(i));
      }
    }
    return new ChartExample(series);
  }

  static String quarter(int index) {
    return Quarter.parse(SeriesExample.START).plus(index).toString();
  }

  ChartExample redefined(int index, UnaryOperator<DefinitionExample> saying) {
    series.redefined(quarter(index), saying);
    return this;
  }

  ControlChart chart() {
    return ControlChart.of(series.build());
  }

  ProcessLimits limits() {
    return chart().stretches().getLast().limits();
  }

  List<ChartReading> readings() {
    return chart().points().stream().map(Point::reading).toList();
  }

  List<Signal> signalsAt(int index) {
    return chart().points().get(index).signals();
  }
}
