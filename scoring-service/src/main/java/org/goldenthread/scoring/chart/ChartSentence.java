package org.goldenthread.scoring.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.goldenthread.scoring.chart.ControlChart.Point;
import org.goldenthread.scoring.chart.ControlChart.Stretch;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;

/**
 * Says what the latest point of a control chart tells. The mean and the limits are printed with one
 * decimal more than the figure, half away from zero; with all their decimals where rounding would
 * put them on the other side of the figure.
 */
final class ChartSentence {

  private final Unit unit;
  private final Polarity polarity;
  private final Period period;
  private final Point point;
  private final ProcessLimits.Known limits;

  private ChartSentence(Indicator indicator, Point point, ProcessLimits.Known limits) {
    this.unit = indicator.unitAt(point.quarter());
    this.polarity = indicator.polarityAt(point.quarter());
    this.period = period(indicator, point.quarter());
    this.point = point;
    this.limits = limits;
  }

  static String of(Indicator indicator, List<Stretch> stretches, List<Point> points) {
    if (points.isEmpty()) {
      return "There is no figure to chart.";
    }
    Point last = points.getLast();
    String reading =
        switch (stretches.getLast().limits()) {
          case ProcessLimits.Unknown(String reason) ->
              notRead(indicator, stretches.getLast(), reason);
          case ProcessLimits.Known known -> new ChartSentence(indicator, last, known).text();
        };
    return reading + apart(indicator, last) + amended(indicator, stretches);
  }

  private static Period period(Indicator indicator, Quarter quarter) {
    return indicator.frequencyAt(quarter).period(quarter);
  }

  private static String notRead(Indicator indicator, Stretch stretch, String reason) {
    return "The series from %s to %s is not read: %s."
        .formatted(period(indicator, stretch.from()), period(indicator, stretch.to()), reason);
  }

  private static String apart(Indicator indicator, Point last) {
    return indicator.definitionAt(last.quarter()).filter(Definition::cumulative).isPresent()
        ? " Year-to-date figures are taken apart into quarters first."
        : "";
  }

  private static String amended(Indicator indicator, List<Stretch> stretches) {
    return stretches.size() > 1
        ? " The measure was amended: figures before %s are read on their own."
            .formatted(period(indicator, stretches.getLast().from()))
        : "";
  }

  private String text() {
    return "%s in %s is %s."
        .formatted(
            unit.write(point.value()),
            period,
            point.signals().stream().findFirst().map(this::special).orElseGet(this::common));
  }

  private String common() {
    return "common cause variation: within the natural process limits of %s to %s around the mean"
            .formatted(written(limits.lower()), written(limits.upper()))
        + " of %s, and no special-cause rule holds".formatted(written(limits.mean()));
  }

  private String special(Signal deciding) {
    SpecialCauseRule rule = deciding.rule();
    return word() + ": " + (deciding.rise() ? rise(rule) : fall(rule));
  }

  private String word() {
    return switch (point.reading()) {
      case IMPROVEMENT -> "an improvement" + better();
      case CONCERN -> "a concern" + better();
      case INCREASE -> "an increase";
      case DECREASE -> "a decrease";
      case COMMON_CAUSE, NOT_READ ->
          throw new IllegalStateException("No special cause: " + point.reading());
    };
  }

  private String better() {
    return polarity == Polarity.HIGHER_IS_BETTER ? " (higher is better)" : " (lower is better)";
  }

  private String rise(SpecialCauseRule rule) {
    return switch (rule) {
      case BEYOND_LIMIT -> "above the upper natural process limit of " + written(limits.upper());
      case TWO_OF_THREE_NEAR_LIMIT -> near("above", "upper", limits.upper());
      case RUN_ON_ONE_SIDE -> run("above");
      case TREND -> "one of at least 7 successive figures, each above the one before";
    };
  }

  private String fall(SpecialCauseRule rule) {
    return switch (rule) {
      case BEYOND_LIMIT -> "below the lower natural process limit of " + written(limits.lower());
      case TWO_OF_THREE_NEAR_LIMIT -> near("below", "lower", limits.lower());
      case RUN_ON_ONE_SIDE -> run("below");
      case TREND -> "one of at least 7 successive figures, each below the one before";
    };
  }

  private String run(String side) {
    return "one of at least 7 successive figures %s the mean of %s"
        .formatted(side, written(limits.mean()));
  }

  private String near(String side, String which, BigDecimal limit) {
    return "one of at least two in three successive figures %s the mean of %s that are near the %s"
            .formatted(side, written(limits.mean()), which)
        + " natural process limit of "
        + written(limit);
  }

  private String written(BigDecimal number) {
    BigDecimal rounded =
        number.setScale(Math.max(point.value().scale(), 0) + 1, RoundingMode.HALF_UP);
    boolean sameSide = point.value().compareTo(rounded) == point.value().compareTo(number);
    return unit.write(sameSide ? rounded : number);
  }
}
