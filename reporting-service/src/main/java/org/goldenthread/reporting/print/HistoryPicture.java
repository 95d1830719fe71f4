package org.goldenthread.reporting.print;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.chart.Figure;
import org.goldenthread.documents.chart.HistoryLine;
import org.goldenthread.documents.chart.Period;
import org.goldenthread.documents.chart.Quarterly;
import org.goldenthread.documents.chart.SmallLine;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Target;
import org.goldenthread.reporting.figure.ToleranceBand;
import org.goldenthread.reporting.scorecard.HistoryPoint;
import org.goldenthread.reporting.scorecard.Note;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.statement.Comparators.Comparator;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Quarter;

/**
 * The history of an indicator as a picture.
 *
 * @param title of the indicator
 * @param points quarter by quarter, earliest first
 * @param comparators what others have
 * @param format in which the figures of others are printed
 */
public record HistoryPicture(
    String title, List<Point> points, List<Comparator> comparators, FigureFormat format) {

  /**
   * A quarter of it.
   *
   * @param band what still counts as on target
   * @param brokenAt why earlier figures cannot be compared with those from here on
   */
  public record Point(
      Quarter quarter,
      Frequency frequency,
      FigureFormat format,
      Optional<Outturn> outturn,
      Target target,
      Optional<ToleranceBand> band,
      Optional<String> brokenAt,
      Collection<Mark> marks) {

    private Quarterly quarterly(String name) {
      return new Quarterly(
          period(frequency, quarter, name),
          outturn
              .map(this::reading)
              .orElseGet(() -> new Quarterly.Reading.Gap("Nothing was reported")),
          aim(),
          brokenAt,
          List.copyOf(marks));
    }

    private Quarterly.Reading reading(Outturn submitted) {
      return submitted
          .value()
          .<Quarterly.Reading>map(value -> new Quarterly.Reading.Value(figure(value, format)))
          .orElseGet(() -> new Quarterly.Reading.Gap(why(submitted)));
    }

    private static String why(Outturn submitted) {
      String words = submitted.statusWords();
      return submitted.reason().map(reason -> words + ": " + reason).orElse(words);
    }

    private Optional<Quarterly.Aim> aim() {
      return target
          .number()
          .map(
              aim ->
                  new Quarterly.Aim(
                      figure(aim, format),
                      band.map(edges -> new Quarterly.Range(edges.low(), edges.high()))));
    }
  }

  /** What a row prints: the five figures up to its own. */
  public static HistoryPicture of(ScorecardRow row) {
    return new HistoryPicture(
        row.definition().title(),
        row.definition().figuresUpTo(row.figure().quarter(), HistoryPoint.MOST).stream()
            .map(quarter -> point(quarter, row))
            .toList(),
        row.comparators(),
        row.format());
  }

  private static Point point(Quarter quarter, ScorecardRow row) {
    Optional<HistoryPoint> point =
        row.history().stream().filter(p -> p.quarter().equals(quarter)).findFirst();
    return new Point(
        quarter,
        row.definition().frequency(),
        point.map(row::format).orElseGet(row::format),
        point.map(HistoryPoint::outturn),
        point.map(HistoryPoint::target).orElseGet(Target::notSet),
        point.flatMap(HistoryPoint::band),
        breakAt(quarter, row),
        point.map(p -> List.copyOf(row.marks().of(p))).orElse(List.of()));
  }

  private static Optional<String> breakAt(Quarter quarter, ScorecardRow row) {
    return row.definition()
        .breakAt(quarter)
        .flatMap(
            _ ->
                row.notes().stream()
                    .filter(note -> note.kind() == Note.Kind.BREAK)
                    .map(Note::text)
                    .findFirst());
  }

  /** With axes, for an account of the figure. */
  public Chart chart(String id) {
    return line(id, others(), point -> point.frequency().period(point.quarter()).label()).chart();
  }

  /** Small, for a row of a table. */
  public Chart smallChart(String id) {
    return new SmallLine(line(id, List.of(), HistoryPicture::shortName)).chart();
  }

  /** A quarter, or another period that ends in it, on the axis of a picture. */
  public static Period period(Frequency frequency, Quarter quarter, String name) {
    String code = frequency.period(quarter).code();
    String year = quarter.year().toString();
    return code.startsWith(year + "-")
        ? new Period(code.substring(year.length() + 1), year, name)
        : new Period(code, "", name);
  }

  /** What each figure is of, as one word. */
  public static String each(Frequency frequency) {
    return switch (frequency.cycle()) {
      case MONTHLY, QUARTERLY -> "quarter";
      case HALF_YEARLY -> "half-year";
      case YEARLY, ACADEMIC_YEARLY -> "year";
      case EVERY -> "measurement";
    };
  }

  private HistoryLine line(
      String id, List<HistoryLine.Comparator> others, Function<Point, String> nameOf) {
    return new HistoryLine(
        id,
        title,
        each(points.getLast().frequency()),
        points.stream().map(point -> point.quarterly(nameOf.apply(point))).toList(),
        others);
  }

  private List<HistoryLine.Comparator> others() {
    return comparators.stream().flatMap(other -> other(other).stream()).toList();
  }

  /** A figure of another unit, such as a rank, does not stand on the axis. */
  private Optional<HistoryLine.Comparator> other(Comparator other) {
    return other
        .value()
        .filter(_ -> other.unit(format).equals(format.unit()))
        .map(
            value ->
                new HistoryLine.Comparator(
                    other.label() + other.period().map(p -> ", " + p).orElse(""),
                    figure(value, format)));
  }

  private static Figure figure(BigDecimal value, FigureFormat format) {
    return new Figure(value, format.write(value));
  }

  private static String shortName(Point point) {
    return period(point.frequency(), point.quarter(), "").shortName();
  }
}
