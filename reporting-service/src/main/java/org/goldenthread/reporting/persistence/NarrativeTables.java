package org.goldenthread.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.reporting.application.Narratives;
import org.goldenthread.reporting.domain.CommentaryText;
import org.goldenthread.reporting.domain.Comparators;
import org.goldenthread.reporting.domain.InitiativeProgress;
import org.goldenthread.reporting.domain.Narrative;
import org.goldenthread.reporting.domain.ServiceSummaryText;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads what directorates wrote. */
@ApplicationScoped
final class NarrativeTables implements Narratives {

  private static final int LONGEST_LAG = 8;
  private static final String COMMENTARIES =
      "select ref, quarter, document from commentary where quarter between :first and :last";
  private static final String OF_INDICATOR =
      "select ref, quarter, document from <table> where ref = :ref";
  private static final String INITIATIVES =
      """
      select i.document, p.document
      from initiative i
      left join initiative_progress p on p.ref = i.ref and p.quarter = :quarter
      order by i.ref
      """;
  private static final String SUMMARIES =
      "select directorate, document from service_summary where quarter = :quarter";

  private final Jdbi jdbi;

  NarrativeTables(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Narrative of(Quarter quarter) {
    return jdbi.withHandle(
        handle ->
            new Narrative(
                commentaries(quarter, handle),
                initiatives(quarter, handle),
                summaries(quarter, handle)));
  }

  @Override
  public List<CommentaryText> commentaries(IndicatorRef ref) {
    return ofIndicator("commentary", ref, WrittenDocuments.Commentary.class).entrySet().stream()
        .map(entry -> entry.getValue().text(entry.getKey()))
        .filter(CommentaryText::saysSomething)
        .sorted(Comparator.comparing(CommentaryText::quarter).reversed())
        .toList();
  }

  @Override
  public Map<Quarter, Comparators> comparators(IndicatorRef ref) {
    return ofIndicator("comparators", ref, ComparatorsDocument.class).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().all()));
  }

  @Override
  public Map<Quarter, BigDecimal> tolerances(IndicatorRef ref) {
    Map<Quarter, BigDecimal> tolerances = new TreeMap<>();
    ofIndicator("score", ref, WrittenDocuments.Tolerated.class)
        .forEach(
            (quarter, scored) ->
                scored.amount().ifPresent(tolerance -> tolerances.put(quarter, tolerance)));
    return tolerances;
  }

  private <D> Map<Quarter, D> ofIndicator(String table, IndicatorRef ref, Class<D> type) {
    return jdbi.withHandle(
        handle ->
            QuarterlyDocuments.read(
                    handle
                        .createQuery(OF_INDICATOR)
                        .define("table", table)
                        .bind("ref", ref.value()),
                    type,
                    document -> document)
                .getOrDefault(ref.value(), Map.of()));
  }

  private static Map<IndicatorRef, Map<Quarter, CommentaryText>> commentaries(
      Quarter quarter, Handle handle) {
    Map<IndicatorRef, Map<Quarter, CommentaryText>> byRef = new LinkedHashMap<>();
    QuarterlyDocuments.read(
            handle
                .createQuery(COMMENTARIES)
                .bind("first", quarter.plus(-LONGEST_LAG).toString())
                .bind("last", quarter.toString()),
            WrittenDocuments.Commentary.class,
            document -> document)
        .forEach((ref, documents) -> byRef.put(IndicatorRef.parse(ref), texts(documents)));
    return byRef;
  }

  private static Map<Quarter, CommentaryText> texts(
      Map<Quarter, WrittenDocuments.Commentary> documents) {
    Map<Quarter, CommentaryText> texts = new TreeMap<>();
    documents.forEach((quarter, document) -> texts.put(quarter, document.text(quarter)));
    return texts;
  }

  private static List<InitiativeProgress> initiatives(Quarter quarter, Handle handle) {
    return handle
        .createQuery(INITIATIVES)
        .bind("quarter", quarter.toString())
        .map((row, _) -> WrittenDocuments.Initiative.read(row.getString(1), row.getString(2)))
        .list();
  }

  private static Map<String, ServiceSummaryText> summaries(Quarter quarter, Handle handle) {
    return handle
        .createQuery(SUMMARIES)
        .bind("quarter", quarter.toString())
        .map((row, _) -> Map.entry(row.getString(1), WrittenDocuments.summary(row.getString(2))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
