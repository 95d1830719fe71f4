package org.goldenthread.reporting.indicator.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.documents.chart.Figure;
import org.goldenthread.documents.chart.HistoryLine;
import org.goldenthread.documents.chart.Period;
import org.goldenthread.documents.chart.Quarterly;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.indicator.IndicatorHistory;
import org.goldenthread.reporting.scorecard.web.PictureView;
import org.goldenthread.vocabulary.Quarter;

/** Draws the months of an indicator that is recorded by month: at most the last twenty-four. */
final class MonthPicture {

  private static final int MOST = 24;

  private MonthPicture() {}

  /** The picture up to a quarter, if a month was ever told. */
  static Optional<PictureView> of(IndicatorHistory history, Quarter shown) {
    List<Quarterly> months =
        history.entries().stream()
            .filter(entry -> entry.quarter().compareTo(shown) <= 0)
            .flatMap(MonthPicture::months)
            .toList();
    return months.isEmpty()
        ? Optional.empty()
        : Optional.of(
            PictureView.of(
                "months",
                "By month",
                new HistoryLine(
                        "months-line",
                        history.definitionIn(shown).title(),
                        months.subList(Math.max(0, months.size() - MOST), months.size()),
                        List.of())
                    .chart()));
  }

  private static Stream<Quarterly> months(IndicatorHistory.Entry entry) {
    return entry.outturn().stream()
        .flatMap(outturn -> outturn.months().stream())
        .map(month -> point(month, entry.format()));
  }

  private static Quarterly point(Outturn.Month month, FigureFormat format) {
    String name = org.goldenthread.vocabulary.Period.of(month.month()).label();
    Quarterly.Reading reading =
        month
            .value()
            .<Quarterly.Reading>map(
                value -> new Quarterly.Reading.Value(new Figure(value, format.write(value))))
            .orElseGet(() -> new Quarterly.Reading.Gap(month.display(format)));
    return new Quarterly(
        new Period(name.substring(0, 3), String.valueOf(month.month().getYear()), name),
        reading,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
