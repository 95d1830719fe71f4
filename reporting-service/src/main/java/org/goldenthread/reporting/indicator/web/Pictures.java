package org.goldenthread.reporting.indicator.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.reporting.figure.Break;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Target;
import org.goldenthread.reporting.indicator.IndicatorAccount;
import org.goldenthread.reporting.indicator.IndicatorHistory;
import org.goldenthread.reporting.print.HistoryPicture;
import org.goldenthread.reporting.print.PrintedMonths;
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
            Stream.concat(
                months(account.history(), shown).stream(),
                ControlPicture.of(account.history()).stream()))
        .toList();
  }

  private static Optional<PictureView> months(IndicatorHistory history, Quarter shown) {
    Definition definition = history.definitionIn(shown);
    List<Outturn.Month> months =
        history.entries().stream()
            .filter(entry -> entry.quarter().compareTo(shown) <= 0)
            .flatMap(entry -> entry.outturn().stream())
            .flatMap(outturn -> outturn.months().stream())
            .toList();
    return Optional.of(new PrintedMonths(definition.title(), months, history.format(shown)))
        .filter(it -> !it.months().isEmpty())
        .map(it -> PictureView.of("months", "By month", it.chart("months-line")));
  }

  private Optional<PictureView> history(Quarter shown) {
    return entries.values().stream()
        .filter(entry -> entry.outturn().isPresent())
        .map(IndicatorHistory.Entry::quarter)
        .filter(quarter -> quarter.compareTo(shown) <= 0)
        .min(Quarter::compareTo)
        .map(first -> picture(first, shown))
        .map(picture -> PictureView.of("history", "History", picture.chart("history-line")));
  }

  private HistoryPicture picture(Quarter first, Quarter last) {
    Definition definition = account.history().definitionIn(last);
    List<HistoryPicture.Point> points =
        Stream.iterate(last, definition.frequency()::before)
            .takeWhile(quarter -> quarter.compareTo(first) >= 0)
            .limit(MOST)
            .map(this::point)
            .toList()
            .reversed();
    return new HistoryPicture(
        definition.title(),
        points,
        Optional.ofNullable(account.comparators().get(last))
            .map(Comparators::all)
            .orElse(List.of()),
        account.history().format(last));
  }

  private HistoryPicture.Point point(Quarter quarter) {
    Optional<IndicatorHistory.Entry> entry = Optional.ofNullable(entries.get(quarter));
    return new HistoryPicture.Point(
        quarter,
        account.history().definitionIn(quarter).frequency(),
        entry
            .map(IndicatorHistory.Entry::format)
            .orElseGet(() -> account.history().format(quarter)),
        entry.flatMap(IndicatorHistory.Entry::outturn),
        entry.map(IndicatorHistory.Entry::target).orElseGet(Target::notSet),
        entry.flatMap(IndicatorHistory.Entry::band),
        account.history().definitionIn(quarter).breakAt(quarter).map(Break::why),
        List.of());
  }
}
