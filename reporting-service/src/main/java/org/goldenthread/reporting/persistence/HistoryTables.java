package org.goldenthread.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.indicator.ControlChart;
import org.goldenthread.reporting.indicator.Histories;
import org.goldenthread.reporting.indicator.IndicatorHistory;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Handle;

/** Reads everything that was ever reported of one indicator. */
@ApplicationScoped
final class HistoryTables implements Histories {

  private static final String DEFINITIONS =
      "select document from indicator_definition where ref = :ref order by from_quarter";
  private static final String CHANGED_AT = "select changed_at from indicator where ref = :ref";
  private static final String REVISIONS =
      """
      select quarter, document from told
      where kind = 'OUTTURN' and key = :ref
      order by quarter, revision
      """;
  private static final String QUARTERLY =
      "select ref, quarter, document from <table> where ref = :ref";

  private final Snapshot snapshot;

  HistoryTables(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  @Override
  public Optional<IndicatorHistory> of(IndicatorRef ref, AsOf asOf) {
    return snapshot.read(
        asOf,
        handle ->
            Optional.of(definitions(ref, handle))
                .filter(definitions -> !definitions.isEmpty())
                .map(definitions -> history(ref, definitions, handle)));
  }

  private static List<Definition> definitions(IndicatorRef ref, Handle handle) {
    return handle.createQuery(DEFINITIONS).bind("ref", ref.value()).mapTo(String.class).stream()
        .map(document -> Documents.read(document, DefinitionDocument.class).definition())
        .toList();
  }

  private static IndicatorHistory history(
      IndicatorRef ref, List<Definition> definitions, Handle handle) {
    OffsetDateTime changedAt =
        handle.createQuery(CHANGED_AT).bind("ref", ref.value()).mapTo(OffsetDateTime.class).one();
    return new IndicatorHistory(
        ref,
        definitions,
        changedAt.toInstant(),
        quarterly("indicator_target", ref, TargetDocument.class, TargetDocument::target, handle),
        quarterly("outturn", ref, OutturnDocument.class, OutturnDocument::outturn, handle),
        revisions(ref, handle),
        quarterly("score", ref, ScoreDocument.class, ScoreDocument::scored, handle),
        controlChart(ref, handle));
  }

  private static Map<Quarter, List<Outturn>> revisions(IndicatorRef ref, Handle handle) {
    return handle
        .createQuery(REVISIONS)
        .bind("ref", ref.value())
        .reduceRows(
            new HashMap<>(),
            (revisions, row) -> {
              String document = row.getColumn("document", String.class);
              revisions
                  .computeIfAbsent(
                      Quarter.parse(row.getColumn("quarter", String.class)), _ -> new ArrayList<>())
                  .add(Documents.read(document, OutturnDocument.class).outturn());
              return revisions;
            });
  }

  private static Optional<ControlChart> controlChart(IndicatorRef ref, Handle handle) {
    return handle
        .createQuery("select document from control_chart where ref = :ref")
        .bind("ref", ref.value())
        .mapTo(String.class)
        .findOne()
        .map(document -> Documents.read(document, ControlChartDocument.class).chart());
  }

  private static <D, T> Map<Quarter, T> quarterly(
      String table, IndicatorRef ref, Class<D> type, Function<D, T> value, Handle handle) {
    return QuarterlyDocuments.read(
            handle.createQuery(QUARTERLY).define("table", table).bind("ref", ref.value()),
            type,
            value)
        .getOrDefault(ref.value(), Map.of());
  }
}
