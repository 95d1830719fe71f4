package org.goldenthread.indicators.indicator.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.history.PageRequest;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.store.DocumentJson;
import org.goldenthread.indicators.history.store.Stamps;
import org.goldenthread.indicators.indicator.Definition;
import org.goldenthread.indicators.indicator.DefinitionInForce;
import org.goldenthread.indicators.indicator.Indicator;
import org.goldenthread.indicators.indicator.IndicatorFilter;
import org.goldenthread.indicators.indicator.TargetPeriod;
import org.goldenthread.indicators.indicator.TargetSetting;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads indicators, each in one statement and so from one moment. */
final class IndicatorQueries {

  private static final String STATE =
      """
      select h.ref, last.revision, last.recorded_at, last.recorded_by,
        (select jsonb_agg(d.document) from (
          select distinct on (from_quarter) document from definition
          where ref = h.ref and revision <= last.revision
          order by from_quarter, revision desc) d) as definitions,
        (select jsonb_agg(jsonb_build_object('period', t.period, 'target', t.document)) from (
          select distinct on (period) period, document from target
          where ref = h.ref and revision <= last.revision
          order by period, revision desc) t) as targets
      from indicator h
      join lateral (
        select revision, recorded_at, recorded_by from (
          select revision, recorded_at, recorded_by from definition where ref = h.ref
          union all
          select revision, recorded_at, recorded_by from target where ref = h.ref) history
        where recorded_at <= coalesce(cast(:instant as timestamptz), 'infinity')
        order by revision desc limit 1) last on true
      """;
  private static final String ONE = STATE + "where h.ref = :ref";
  private static final String PAGE = STATE + "where h.ref > :after order by h.ref limit :limit";
  private static final String TARGETS =
      """
      select ref, period, revision, document, recorded_at, recorded_by from target
      where ref = :ref and revision < :below order by revision desc limit :limit
      """;
  private static final String IN_FORCE =
      """
      select h.ref, h.revision,
        (select jsonb_agg(all_until.document) from (
          select distinct on (from_quarter) document from definition
          where ref = h.ref and from_quarter <= :quarter
          order by from_quarter, revision desc) all_until) as definitions
      from indicator h
      join lateral (
        select document from definition
        where ref = h.ref and from_quarter <= :quarter
        order by from_quarter desc, revision desc limit 1) d on true
      where h.ref > :after
        and coalesce(d.document ->> 'lastQuarter', :quarter) collate "C" >= :quarter
        and (cast(:directorate as text) is null or d.document ->> 'directorate' = :directorate)
        and (cast(:priority as text) is null or d.document ->> 'priority' = :priority)
        and (cast(:text as text) is null
          or position(lower(:text) in lower(d.document ->> 'title')) > 0
          or position(lower(:text) in lower(d.document ->> 'description')) > 0
          or position(nullif(translate(lower(:text), ' .', ''), '')
            in translate(lower(h.ref), '.', '')) > 0)
      order by h.ref limit :limit
      """;

  private static final String GIVEN_TO =
      """
      select ref from (
        select distinct on (ref, from_quarter) ref, document from definition
        where from_quarter > :after order by ref, from_quarter, revision desc) d
      where d.document ->> 'directorate' = :directorate
      group by ref order by ref
      """;

  private static final TypeReference<List<Definition>> DEFINITIONS = new TypeReference<>() {};
  private static final TypeReference<List<SettingDocument>> SETTINGS = new TypeReference<>() {};

  private IndicatorQueries() {}

  static Optional<Revision<Indicator>> current(Handle handle, String ref) {
    return state(handle, ref, Optional.empty());
  }

  static Optional<Revision<Indicator>> asOf(Handle handle, String ref, Instant instant) {
    return state(handle, ref, Optional.of(instant));
  }

  private static Optional<Revision<Indicator>> state(
      Handle handle, String ref, Optional<Instant> instant) {
    return handle
        .createQuery(ONE)
        .bind("ref", ref)
        .bind("instant", instant)
        .map(IndicatorQueries::revision)
        .findOne();
  }

  static List<DefinitionInForce> inForce(
      Handle handle, IndicatorFilter filter, PageRequest request) {
    return handle
        .createQuery(IN_FORCE)
        .bind("after", request.after())
        .bind("quarter", filter.quarter().toString())
        .bind("directorate", filter.directorate())
        .bind("priority", filter.priority())
        .bind("text", filter.text())
        .bind("limit", request.limitAndOne())
        .map(IndicatorQueries::definitionInForce)
        .list();
  }

  static List<Revision<Indicator>> page(Handle handle, PageRequest request) {
    return handle
        .createQuery(PAGE)
        .bind("after", request.after())
        .bind("limit", request.limitAndOne())
        .bind("instant", Optional.<Instant>empty())
        .map(IndicatorQueries::revision)
        .list();
  }

  static List<Revision<TargetSetting>> targets(Handle handle, String ref, PageRequest request) {
    return handle
        .createQuery(TARGETS)
        .bind("ref", ref)
        .bind("below", Stamps.below(request))
        .bind("limit", request.limitAndOne())
        .map(IndicatorQueries::setting)
        .list();
  }

  private static Revision<TargetSetting> setting(ResultSet row, StatementContext context)
      throws SQLException {
    TargetDocument target = DocumentJson.read(row.getString("document"), TargetDocument.class);
    return new Revision<>(
        row.getString("ref"),
        row.getLong("revision"),
        new TargetSetting(TargetPeriod.parse(row.getString("period")), target.target()),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("recorded_by"));
  }

  static List<IndicatorRef> givenTo(Handle handle, String directorate, Quarter after) {
    return handle
        .createQuery(GIVEN_TO)
        .bind("directorate", directorate)
        .bind("after", after.toString())
        .mapTo(String.class)
        .map(IndicatorRef::new)
        .list();
  }

  private static DefinitionInForce definitionInForce(ResultSet row, StatementContext context)
      throws SQLException {
    IndicatorRef ref = new IndicatorRef(row.getString("ref"));
    List<Definition> begun = DocumentJson.read(row.getString("definitions"), DEFINITIONS);
    Definition inForce = new Indicator(ref, begun, List.of()).meanings().getLast();
    return new DefinitionInForce(ref, row.getLong("revision"), inForce);
  }

  private static Revision<Indicator> revision(ResultSet row, StatementContext context)
      throws SQLException {
    String ref = row.getString("ref");
    Indicator indicator =
        new Indicator(
            new IndicatorRef(ref),
            DocumentJson.read(row.getString("definitions"), DEFINITIONS),
            settings(row.getString("targets")));
    return new Revision<>(
        ref,
        row.getLong("revision"),
        indicator,
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("recorded_by"));
  }

  private static List<TargetSetting> settings(@Nullable String documents) {
    return documents == null
        ? List.of()
        : DocumentJson.read(documents, SETTINGS).stream().map(SettingDocument::setting).toList();
  }

  /** A target with its period, as the statement puts them together. */
  private record SettingDocument(String period, TargetDocument target) {

    private TargetSetting setting() {
      return new TargetSetting(TargetPeriod.parse(period), target.target());
    }
  }
}
