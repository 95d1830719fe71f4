package org.goldenthread.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.chart.Figure;
import org.goldenthread.documents.chart.HistoryLine;
import org.goldenthread.documents.chart.Period;
import org.goldenthread.documents.chart.Quarterly;
import org.goldenthread.documents.chart.SmallLine;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.scorecard.HistoryPoint;
import org.goldenthread.reporting.scorecard.Note;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.vocabulary.Quarter;

/** The history that a row prints, as a picture: the five quarters up to its own. */
public final class History {

  private static final int QUARTERS_BACK = 4;

  private final ScorecardRow row;
  private final FigureFormat format;

  /** The history of a row. */
  public History(ScorecardRow row) {
    this.row = row;
    this.format = row.definition().format();
  }

  /** With axes, for an account of the figure. */
  public Chart chart(String id) {
    return line(id, comparators(), Quarter::label).chart();
  }

  /** Small, for a row of a table. */
  public Chart smallChart(String id) {
    return new SmallLine(line(id, List.of(), History::shortName)).chart();
  }

  private HistoryLine line(
      String id, List<HistoryLine.Comparator> comparators, Function<Quarter, String> nameOf) {
    List<Quarterly> quarters =
        IntStream.rangeClosed(-QUARTERS_BACK, 0)
            .mapToObj(row.figure().quarter()::plus)
            .map(quarter -> quarterly(quarter, nameOf.apply(quarter)))
            .toList();
    return new HistoryLine(id, row.definition().title(), quarters, comparators);
  }

  private List<HistoryLine.Comparator> comparators() {
    return row.comparators().stream()
        .flatMap(
            other ->
                other.value().stream()
                    .map(
                        value ->
                            new HistoryLine.Comparator(
                                other.label() + other.period().map(p -> ", " + p).orElse(""),
                                figure(value))))
        .toList();
  }

  private Quarterly quarterly(Quarter quarter, String name) {
    Optional<HistoryPoint> point =
        row.history().stream().filter(p -> p.quarter().equals(quarter)).findFirst();
    return new Quarterly(
        period(quarter, name),
        point.map(HistoryPoint::outturn).map(this::reading).orElseGet(History::nothing),
        point.flatMap(this::aim),
        breakAt(quarter),
        point.map(p -> Cells.marks(row.marks().of(p))).orElse(List.of()));
  }

  private Quarterly.Reading reading(Outturn outturn) {
    return outturn
        .value()
        .<Quarterly.Reading>map(value -> new Quarterly.Reading.Value(figure(value)))
        .orElseGet(() -> new Quarterly.Reading.Gap(why(outturn)));
  }

  private static Quarterly.Reading nothing() {
    return new Quarterly.Reading.Gap("Nothing was reported");
  }

  private static String why(Outturn outturn) {
    String words = outturn.statusWords();
    return outturn.reason().map(reason -> words + ": " + reason).orElse(words);
  }

  private Optional<Quarterly.Aim> aim(HistoryPoint point) {
    Optional<Quarterly.Range> band =
        point.band().map(edges -> new Quarterly.Range(edges.low(), edges.high()));
    return point.target().number().map(target -> new Quarterly.Aim(figure(target), band));
  }

  private Figure figure(BigDecimal value) {
    return new Figure(value, format.write(value));
  }

  private Optional<String> breakAt(Quarter quarter) {
    return quarter.equals(row.definition().fromQuarter())
        ? row.notes().stream()
            .filter(note -> note.kind() == Note.Kind.BREAK)
            .map(Note::text)
            .findFirst()
        : Optional.empty();
  }

  private static Period period(Quarter quarter, String name) {
    return new Period("Q" + quarter.number(), quarter.year().toString(), name);
  }

  private static String shortName(Quarter quarter) {
    return "Q%d %s".formatted(quarter.number(), quarter.year());
  }
}
