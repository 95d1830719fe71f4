package org.goldenthread.reporting.scorecard.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.documents.chart.Figure;
import org.goldenthread.documents.chart.HistoryLine;
import org.goldenthread.documents.chart.Period;
import org.goldenthread.documents.chart.Quarterly;
import org.goldenthread.documents.chart.SmallLine;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.scorecard.HistoryPoint;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.vocabulary.Quarter;

/** Draws an indicator's figure and the four quarters before it for a row of a table. */
public final class SmallPicture {

  private static final int QUARTERS_BACK = 4;

  private final ScorecardRow row;
  private final FigureFormat format;

  private SmallPicture(ScorecardRow row) {
    this.row = row;
    this.format = row.definition().format();
  }

  public static PictureView of(ScorecardRow row) {
    return new SmallPicture(row).picture();
  }

  /** The same with axes, for an account of the figure. */
  public static PictureView enlarged(ScorecardRow row) {
    HistoryLine line = new SmallPicture(row).line("history-" + row.ref());
    return PictureView.of(line.id(), row.ref().value(), line.chart());
  }

  private PictureView picture() {
    HistoryLine line = line("line-" + row.ref());
    return PictureView.of(line.id(), row.ref().value(), new SmallLine(line).chart());
  }

  private HistoryLine line(String anchor) {
    List<Quarterly> quarters =
        IntStream.rangeClosed(-QUARTERS_BACK, 0)
            .mapToObj(row.figure().quarter()::plus)
            .map(this::quarterly)
            .toList();
    return new HistoryLine(anchor, row.definition().title(), quarters, List.of());
  }

  private Quarterly quarterly(Quarter quarter) {
    Optional<HistoryPoint> point =
        row.history().stream().filter(each -> each.quarter().equals(quarter)).findFirst();
    return new Quarterly(
        period(quarter),
        point.map(this::reading).orElseGet(() -> new Quarterly.Reading.Gap("No figure")),
        point
            .flatMap(each -> each.target().number())
            .map(target -> new Quarterly.Aim(figure(target), Optional.empty())),
        row.definition()
            .comparabilityBreak()
            .filter(_ -> row.definition().fromQuarter().equals(quarter)),
        List.of());
  }

  /** With its short name, for want of room. */
  private static Period period(Quarter quarter) {
    Period period = PictureView.period(quarter);
    return new Period(period.part(), period.whole(), period.part() + " " + period.whole());
  }

  private Quarterly.Reading reading(HistoryPoint point) {
    return point
        .outturn()
        .value()
        .<Quarterly.Reading>map(value -> new Quarterly.Reading.Value(figure(value)))
        .orElseGet(() -> new Quarterly.Reading.Gap(point.outturn().statusWords()));
  }

  private Figure figure(BigDecimal value) {
    return new Figure(value, format.write(value));
  }
}
