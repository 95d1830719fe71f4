package org.goldenthread.reporting.indicator.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.documents.chart.Figure;
import org.goldenthread.documents.chart.HistoryLine;
import org.goldenthread.documents.chart.Quarterly;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.indicator.IndicatorAccount;
import org.goldenthread.reporting.indicator.IndicatorHistory;
import org.goldenthread.reporting.scorecard.web.PictureView;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.Quarter;

/** Draws an indicator's history up to a quarter: at most the last twelve quarters. */
public final class Pictures {

  private static final int MOST = 12;

  private final IndicatorAccount account;
  private final Map<Quarter, IndicatorHistory.Entry> entries;

  private Pictures(IndicatorAccount account) {
    this.account = account;
    this.entries =
        account.history().entries().stream()
            .collect(Collectors.toMap(IndicatorHistory.Entry::quarter, Function.identity()));
  }

  /** The history, if anything was ever reported; after it the control chart, if there is one. */
  static List<PictureView> of(IndicatorAccount account, Quarter shown) {
    return Stream.concat(
            new Pictures(account).history(shown).stream(),
            ControlPicture.of(account.history()).stream())
        .toList();
  }

  private Optional<PictureView> history(Quarter shown) {
    return entries.values().stream()
        .filter(entry -> entry.outturn().isPresent())
        .map(IndicatorHistory.Entry::quarter)
        .filter(quarter -> quarter.compareTo(shown) <= 0)
        .min(Quarter::compareTo)
        .map(first -> line(first, shown))
        .map(line -> PictureView.of("history", "History", line.chart()));
  }

  private HistoryLine line(Quarter first, Quarter last) {
    List<Quarterly> quarters =
        Stream.iterate(last, Quarter::previous)
            .takeWhile(quarter -> quarter.compareTo(first) >= 0)
            .limit(MOST)
            .map(this::quarterly)
            .toList()
            .reversed();
    return new HistoryLine(
        "history-line", account.history().definitionIn(last).title(), quarters, comparators(last));
  }

  private Quarterly quarterly(Quarter quarter) {
    Optional<IndicatorHistory.Entry> entry = Optional.ofNullable(entries.get(quarter));
    return new Quarterly(
        PictureView.period(quarter),
        entry.flatMap(IndicatorHistory.Entry::outturn).isEmpty()
            ? new Quarterly.Reading.Gap("No figure")
            : entry.map(Pictures::reading).orElseThrow(),
        entry.flatMap(Pictures::aim),
        brokenAt(quarter),
        List.of());
  }

  private static Quarterly.Reading reading(IndicatorHistory.Entry entry) {
    Outturn outturn = entry.outturn().orElseThrow();
    return outturn
        .value()
        .<Quarterly.Reading>map(value -> new Quarterly.Reading.Value(figure(value, entry.format())))
        .orElseGet(() -> new Quarterly.Reading.Gap(outturn.statusWords()));
  }

  private static Optional<Quarterly.Aim> aim(IndicatorHistory.Entry entry) {
    return entry
        .target()
        .number()
        .map(
            target ->
                new Quarterly.Aim(
                    figure(target, entry.format()),
                    entry.band().map(band -> new Quarterly.Range(band.low(), band.high()))));
  }

  private Optional<String> brokenAt(Quarter quarter) {
    return account.history().definitions().stream()
        .filter(definition -> definition.fromQuarter().equals(quarter))
        .findFirst()
        .flatMap(Definition::comparabilityBreak);
  }

  private List<HistoryLine.Comparator> comparators(Quarter quarter) {
    FigureFormat format = account.history().definitionIn(quarter).format();
    return Optional.ofNullable(account.comparators().get(quarter)).map(Comparators::all).stream()
        .flatMap(List::stream)
        .flatMap(each -> comparator(each, format).stream())
        .toList();
  }

  private static Optional<HistoryLine.Comparator> comparator(
      Comparators.Comparator each, FigureFormat format) {
    String label = each.label() + each.period().map(period -> ", " + period).orElse("");
    return each.value().map(value -> new HistoryLine.Comparator(label, figure(value, format)));
  }

  private static Figure figure(BigDecimal value, FigureFormat format) {
    return new Figure(value, format.write(value));
  }
}
