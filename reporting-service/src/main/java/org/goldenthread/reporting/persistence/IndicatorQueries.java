package org.goldenthread.reporting.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Scored;
import org.goldenthread.reporting.figure.Target;
import org.goldenthread.reporting.scorecard.IndicatorFigures;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Handle;

/** Reads the figures of all indicators that a report of one quarter can show. */
final class IndicatorQueries {

  private static final int QUARTERS_BACK = 4;
  private static final String DEFINED =
      """
      select i.ref, i.changed_at, d.document, i.changed_by
      from indicator i
      cross join lateral (
        select document from indicator_definition
        where ref = i.ref and from_quarter <= :quarter
        order by from_quarter desc
        limit 1) d
      order by i.ref
      """;
  private static final String IN_RANGE =
      """
      select ref, quarter, document from <table>
      where ref = any(:refs) and quarter between :first and :last
      """;
  private static final String OF_DATA_QUARTER =
      """
      select t.ref, t.quarter, t.document
      from unnest(:refs, :quarters) as wanted (ref, quarter)
      join <table> t on t.ref = wanted.ref and t.quarter = wanted.quarter
      """;

  private final Handle handle;
  private final Quarter quarter;
  private final List<Defined> defined;

  private IndicatorQueries(Handle handle, Quarter quarter) {
    this.handle = handle;
    this.quarter = quarter;
    this.defined = defined(handle, quarter);
  }

  static List<IndicatorFigures> figures(Quarter quarter, Handle handle) {
    return new IndicatorQueries(handle, quarter).figures();
  }

  private static List<Defined> defined(Handle handle, Quarter quarter) {
    return handle
        .createQuery(DEFINED)
        .bind("quarter", quarter.toString())
        .map(
            (row, _) ->
                new Defined(
                    row.getString(1),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getString(4),
                    Documents.read(row.getString(3), DefinitionDocument.class).definition()))
        .list();
  }

  private List<IndicatorFigures> figures() {
    Found found =
        new Found(
            inRange("indicator_target", TargetDocument.class, TargetDocument::target),
            inRange("outturn", OutturnDocument.class, OutturnDocument::outturn),
            inRange("score", ScoreDocument.class, ScoreDocument::scored),
            ofDataQuarter("comparators", ComparatorsDocument.class, ComparatorsDocument::all),
            ofDataQuarter("commentary", CommentaryDocument.class, Function.identity()));
    return defined.stream()
        .map(indicator -> found.figures(indicator, dataQuarter(indicator)))
        .toList();
  }

  private <D, T> Map<String, Map<Quarter, T>> inRange(
      String table, Class<D> type, Function<D, T> value) {
    Quarter earliest =
        defined.stream().map(this::dataQuarter).min(Quarter::compareTo).orElse(quarter);
    return QuarterlyDocuments.read(
        handle
            .createQuery(IN_RANGE)
            .define("table", table)
            .bindArray("refs", String.class, defined.stream().map(Defined::ref).toList())
            .bind("first", earliest.plus(-QUARTERS_BACK).toString())
            .bind("last", quarter.toString()),
        type,
        value);
  }

  private <D, T> Map<String, Map<Quarter, T>> ofDataQuarter(
      String table, Class<D> type, Function<D, T> value) {
    return QuarterlyDocuments.read(
        handle
            .createQuery(OF_DATA_QUARTER)
            .define("table", table)
            .bindArray("refs", String.class, defined.stream().map(Defined::ref).toList())
            .bindArray(
                "quarters",
                String.class,
                defined.stream().map(this::dataQuarter).map(Quarter::toString).toList()),
        type,
        value);
  }

  private Quarter dataQuarter(Defined indicator) {
    return indicator.definition().dataQuarter(quarter);
  }

  private record Defined(String ref, Instant changedAt, String changedBy, Definition definition) {}

  private record Found(
      Map<String, Map<Quarter, Target>> targets,
      Map<String, Map<Quarter, Outturn>> outturns,
      Map<String, Map<Quarter, Scored>> scores,
      Map<String, Map<Quarter, Comparators>> comparators,
      Map<String, Map<Quarter, CommentaryDocument>> commentaries) {

    IndicatorFigures figures(Defined indicator, Quarter dataQuarter) {
      String ref = indicator.ref();
      return new IndicatorFigures(
          IndicatorRef.parse(ref),
          indicator.definition(),
          indicator.changedAt(),
          indicator.changedBy(),
          targets.getOrDefault(ref, Map.of()),
          outturns.getOrDefault(ref, Map.of()),
          tolerances(ref),
          only(scores, ref, dataQuarter),
          only(comparators, ref, dataQuarter),
          only(commentaries, ref, dataQuarter).flatMap(CommentaryDocument::commentary));
    }

    private Map<Quarter, BigDecimal> tolerances(String ref) {
      Map<Quarter, BigDecimal> tolerances = new HashMap<>();
      scores
          .getOrDefault(ref, Map.of())
          .forEach((q, score) -> score.tolerance().ifPresent(one -> tolerances.put(q, one)));
      return tolerances;
    }

    private static <T> Optional<T> only(
        Map<String, Map<Quarter, T>> byRef, String ref, Quarter quarter) {
      return Optional.ofNullable(byRef.getOrDefault(ref, Map.of()).get(quarter));
    }
  }
}
