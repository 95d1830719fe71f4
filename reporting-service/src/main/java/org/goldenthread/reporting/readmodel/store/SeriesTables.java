package org.goldenthread.reporting.readmodel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.reporting.data.AllSeries;
import org.goldenthread.reporting.data.Names;
import org.goldenthread.reporting.data.Series;
import org.goldenthread.reporting.data.Span;
import org.goldenthread.reporting.figure.DefinedIndicator;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Scored;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.plan.Directorate;
import org.goldenthread.reporting.plan.SeriesScheme;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.reporting.readmodel.store.FactRows.FactRow;
import org.goldenthread.vocabulary.Quarter;

/** Chooses facts in one query, and reads what they say a few indicators at a time. */
@ApplicationScoped
class SeriesTables implements AllSeries {

  private static final int INDICATORS_AT_ONCE = 25;

  private static final Selection KNOWN =
      Selection.of(
          FactKind.COUNCIL_PLAN, FactKind.DIRECTORATE, FactKind.INDICATOR, FactKind.SERIES_SCHEME);

  private static final Selection FIGURES = Selection.of(FactKind.OUTTURN, FactKind.SCORE);

  private final FactRows rows;
  private final RememberedValues values;

  SeriesTables(FactRows rows, RememberedValues values) {
    this.rows = rows;
    this.values = values;
  }

  @Override
  @Transactional
  public Known known(AsOf asOf) {
    Found known = values.of(rows.latest(KNOWN, asOf));
    return new Known(
        new Names(
            known.byKey(FactKind.DIRECTORATE, Directorate.class),
            known.all(FactKind.COUNCIL_PLAN, CouncilPlan.class)),
        known.all(FactKind.INDICATOR, DefinedIndicator.class).stream()
            .sorted(Comparator.comparing(DefinedIndicator::ref))
            .toList(),
        known.all(FactKind.SERIES_SCHEME, SeriesScheme.class).stream()
            .sorted(Comparator.comparing(SeriesScheme::code))
            .toList());
  }

  @Override
  @Transactional
  public Stream<Series> of(List<DefinedIndicator> indicators, Span span, AsOf asOf) {
    Selection selection =
        FIGURES
            .about(indicators.stream().map(it -> it.ref().value()).toList())
            .between(lookedBackAt(indicators, span.first()), span.last());
    Map<String, List<FactRow>> byKey =
        rows.latest(selection, asOf).stream().collect(Collectors.groupingBy(FactRow::key));
    return IntStream.range(0, Math.ceilDiv(indicators.size(), INDICATORS_AT_ONCE))
        .mapToObj(i -> part(indicators, i))
        .flatMap(part -> series(part, byKey));
  }

  /** The earliest quarter whose figures the scores from a quarter on rest on. */
  private static Quarter lookedBackAt(List<DefinedIndicator> indicators, Quarter first) {
    return indicators.stream()
        .flatMap(indicator -> indicator.definitions().stream())
        .map(definition -> definition.frequency().yearBefore(first))
        .min(Comparator.naturalOrder())
        .orElse(first);
  }

  private static List<DefinedIndicator> part(List<DefinedIndicator> indicators, int number) {
    int from = number * INDICATORS_AT_ONCE;
    return indicators.subList(from, Math.min(from + INDICATORS_AT_ONCE, indicators.size()));
  }

  private Stream<Series> series(List<DefinedIndicator> part, Map<String, List<FactRow>> byKey) {
    Found found =
        values.of(
            part.stream()
                .flatMap(it -> byKey.getOrDefault(it.ref().value(), List.of()).stream())
                .toList());
    Map<String, Map<Quarter, Outturn>> outturns =
        found.byKeyAndQuarter(FactKind.OUTTURN, Outturn.class);
    Map<String, Map<Quarter, Scored>> scores = found.byKeyAndQuarter(FactKind.SCORE, Scored.class);
    return part.stream()
        .map(
            it ->
                new Series(
                    it,
                    sorted(outturns.getOrDefault(it.ref().value(), Map.of())),
                    scores.getOrDefault(it.ref().value(), Map.of())));
  }

  private static NavigableMap<Quarter, Outturn> sorted(Map<Quarter, Outturn> outturns) {
    return new TreeMap<>(outturns);
  }
}
