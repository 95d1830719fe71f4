package org.goldenthread.scoring.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.scoring.rules.Comparand.Value;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.ChartReading;

/**
 * The honest trend: an XmR chart of a whole series, as the NHS's Making Data Count reads it. It
 * stands beside a policy's trends, needs no policy and no target, and changes neither.
 *
 * <p>Year-to-date figures are taken apart into quarters first. A comparability break starts a new
 * stretch. A quarter without a figure, for whatever reason, is a gap.
 *
 * @param stretches earliest first; each has limits of its own
 * @param points every quarter that has a figure, earliest first
 * @param explanation the latest point in plain words, or why it is not read
 */
public record ControlChart(List<Stretch> stretches, List<Point> points, String explanation) {

  /**
   * A part of the series that is read on its own.
   *
   * @param from the quarter of its first figure
   * @param to the quarter of its last figure
   * @param figures how many it has
   */
  public record Stretch(Quarter from, Quarter to, int figures, ProcessLimits limits) {}

  /**
   * A quarter's figure and what it says.
   *
   * @param value as submitted, or what the quarter added to the year to date
   * @param signals what tells a special cause here; the first decides the reading
   */
  public record Point(
      Quarter quarter, BigDecimal value, ChartReading reading, List<Signal> signals) {

    /** The rules that tell a special cause here, the deciding one first. */
    public List<String> ruleNames() {
      return signals.stream().map(signal -> signal.rule().name()).toList();
    }
  }

  /** The chart of a series; one without points where it has no figure. */
  public static ControlChart of(Series series) {
    List<Stretch> stretches = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    for (ChartFigures figures : ChartFigures.stretches(series)) {
      ProcessLimits limits = ProcessLimits.of(figures.sequences());
      stretches.add(figures.stretch(limits));
      figures.sequences().forEach(each -> points.addAll(read(series.indicator(), each, limits)));
    }
    return new ControlChart(
        stretches, points, ChartSentence.of(series.indicator(), stretches, points));
  }

  private static List<Point> read(Indicator indicator, List<Value> sequence, ProcessLimits limits) {
    return switch (limits) {
      case ProcessLimits.Unknown _ -> sequence.stream().map(ControlChart::notRead).toList();
      case ProcessLimits.Known known -> read(indicator, new SpecialCauses(sequence, known));
    };
  }

  private static List<Point> read(Indicator indicator, SpecialCauses causes) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < causes.sequence().size(); i++) {
      Value figure = causes.sequence().get(i);
      List<Signal> signals = causes.at(i);
      ChartReading reading = reading(indicator.polarityAt(figure.quarter()), signals);
      points.add(new Point(figure.quarter(), figure.value(), reading, signals));
    }
    return points;
  }

  private static Point notRead(Value figure) {
    return new Point(figure.quarter(), figure.value(), ChartReading.NOT_READ, List.of());
  }

  private static ChartReading reading(Polarity polarity, List<Signal> signals) {
    if (signals.isEmpty()) {
      return ChartReading.COMMON_CAUSE;
    }
    boolean up = signals.getFirst().rise();
    return switch (polarity) {
      case HIGHER_IS_BETTER -> up ? ChartReading.IMPROVEMENT : ChartReading.CONCERN;
      case LOWER_IS_BETTER -> up ? ChartReading.CONCERN : ChartReading.IMPROVEMENT;
      case NEUTRAL -> up ? ChartReading.INCREASE : ChartReading.DECREASE;
    };
  }
}
