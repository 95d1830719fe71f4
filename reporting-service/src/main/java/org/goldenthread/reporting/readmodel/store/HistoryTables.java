package org.goldenthread.reporting.readmodel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.reporting.data.LastPrinted;
import org.goldenthread.reporting.data.Names;
import org.goldenthread.reporting.figure.DefinedIndicator;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Scored;
import org.goldenthread.reporting.indicator.ControlChart;
import org.goldenthread.reporting.indicator.Histories;
import org.goldenthread.reporting.indicator.IndicatorAccount;
import org.goldenthread.reporting.indicator.IndicatorHistory;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.plan.Directorate;
import org.goldenthread.reporting.publication.Publications;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.reporting.statement.Commentary;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Reads everything that was ever reported of one indicator. */
@ApplicationScoped
class HistoryTables implements Histories {

  private static final Selection LATEST =
      Selection.of(
          FactKind.INDICATOR,
          FactKind.SCORE,
          FactKind.COMMENTARY,
          FactKind.COMPARATORS,
          FactKind.CONTROL_CHART);

  private static final Selection NAMED = Selection.of(FactKind.DIRECTORATE, FactKind.COUNCIL_PLAN);

  private final FactRows rows;
  private final RememberedValues values;
  private final Publications publications;

  HistoryTables(FactRows rows, RememberedValues values, Publications publications) {
    this.rows = rows;
    this.values = values;
    this.publications = publications;
  }

  @Override
  @Transactional
  public Optional<IndicatorAccount> of(IndicatorRef ref, AsOf asOf) {
    String key = ref.value();
    Found found = values.of(rows.latest(LATEST.about(List.of(key)), asOf));
    return found.all(FactKind.INDICATOR, DefinedIndicator.class).stream()
        .filter(indicator -> !indicator.definitions().isEmpty())
        .findFirst()
        .map(
            indicator ->
                new IndicatorAccount(
                    history(
                        indicator,
                        found,
                        revisions(key, asOf),
                        LastPrinted.of(publications.lastPrinted(Optional.of(ref), asOf))),
                    commentaries(key, found),
                    found
                        .byKeyAndQuarter(FactKind.COMPARATORS, Comparators.class)
                        .getOrDefault(key, Map.of()),
                    names(asOf)));
  }

  private Names names(AsOf asOf) {
    Found found = values.of(rows.latest(NAMED, asOf));
    return new Names(
        found.byKey(FactKind.DIRECTORATE, Directorate.class),
        found.all(FactKind.COUNCIL_PLAN, CouncilPlan.class));
  }

  private static IndicatorHistory history(
      DefinedIndicator indicator,
      Found found,
      Map<Quarter, List<Outturn>> revisions,
      LastPrinted printed) {
    Map<Quarter, Outturn> outturns =
        revisions.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getLast()));
    return new IndicatorHistory(
        indicator.ref(),
        indicator.definitions(),
        indicator.changedAt(),
        indicator.targets(),
        outturns,
        revisions,
        found
            .byKeyAndQuarter(FactKind.SCORE, Scored.class)
            .getOrDefault(indicator.ref().value(), Map.of()),
        outturns.entrySet().stream()
            .filter(it -> printed.isRevised(indicator.ref(), it.getKey(), it.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()),
        found.all(FactKind.CONTROL_CHART, ControlChart.class).stream().findFirst());
  }

  private Map<Quarter, List<Outturn>> revisions(String key, AsOf asOf) {
    Map<Quarter, List<Outturn>> revisions = new TreeMap<>();
    List<FactRows.FactRow> told =
        rows.revisions(Selection.of(FactKind.OUTTURN).about(List.of(key)), asOf);
    List<Outturn> outturns = values.of(told).all(FactKind.OUTTURN, Outturn.class);
    for (int i = 0; i < told.size(); i++) {
      revisions
          .computeIfAbsent(Quarter.parse(told.get(i).quarter()), _ -> new ArrayList<>())
          .add(outturns.get(i));
    }
    return revisions;
  }

  private static Map<Quarter, Commentary> commentaries(String key, Found found) {
    return found
        .byKeyAndQuarter(FactKind.COMMENTARY, Commentary.class)
        .getOrDefault(key, Map.of())
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue().saysSomething())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
