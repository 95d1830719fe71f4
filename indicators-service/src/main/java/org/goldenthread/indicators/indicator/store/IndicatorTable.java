package org.goldenthread.indicators.indicator.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.directorate.DirectorateUse;
import org.goldenthread.indicators.history.Page;
import org.goldenthread.indicators.history.PageRequest;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.Stamp;
import org.goldenthread.indicators.history.store.DocumentJson;
import org.goldenthread.indicators.history.store.Stamps;
import org.goldenthread.indicators.indicator.DefinitionInForce;
import org.goldenthread.indicators.indicator.Indicator;
import org.goldenthread.indicators.indicator.IndicatorFilter;
import org.goldenthread.indicators.indicator.Indicators;
import org.goldenthread.indicators.indicator.TargetSetting;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Jdbi;

/** The tables {@code indicator}, {@code definition} and {@code target}. */
@Singleton
final class IndicatorTable implements Indicators, DirectorateUse {

  private static final String ENSURE =
      "insert into indicator (ref, revision) values (:ref, 0) on conflict do nothing";
  private static final String LOCK = "select revision from indicator where ref = :ref for update";
  private static final String HOLD = "select revision from indicator where ref = :ref for share";
  private static final String ADD_DEFINITION =
      """
      insert into definition (ref, from_quarter, revision, document, recorded_at, recorded_by)
      values (:ref, :period, :revision, cast(:document as jsonb), :at, :by)
      """;
  private static final String ADD_TARGET =
      """
      insert into target (ref, period, revision, document, recorded_at, recorded_by)
      values (:ref, :period, :revision, cast(:document as jsonb), :at, :by)
      """;
  private static final String ADVANCE =
      "update indicator set revision = :revision where ref = :ref";
  private static final String STAMPS =
      """
      select revision, recorded_at, recorded_by from (
        select ref, revision, recorded_at, recorded_by from definition
        union
        select ref, revision, recorded_at, recorded_by from target) history
      where ref = :ref and revision < :below order by revision desc limit :limit
      """;

  private final Jdbi jdbi;

  IndicatorTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<Revision<Indicator>> current(String key) {
    return jdbi.withHandle(handle -> IndicatorQueries.current(handle, key));
  }

  @Override
  public Optional<Revision<Indicator>> asOf(String key, Instant instant) {
    return jdbi.withHandle(handle -> IndicatorQueries.asOf(handle, key, instant));
  }

  @Override
  public Optional<Revision<Indicator>> lock(String key) {
    jdbi.useHandle(
        handle -> {
          handle.createUpdate(ENSURE).bind("ref", key).execute();
          handle.createQuery(LOCK).bind("ref", key).mapTo(Long.class).one();
        });
    return current(key);
  }

  @Override
  public Optional<Revision<Indicator>> hold(String key) {
    jdbi.useHandle(handle -> handle.createQuery(HOLD).bind("ref", key).mapTo(Long.class).findOne());
    return current(key);
  }

  @Override
  public List<IndicatorRef> givenTo(String directorate, Quarter after) {
    return jdbi.withHandle(handle -> IndicatorQueries.givenTo(handle, directorate, after));
  }

  @Override
  public void append(Revision<Indicator> revision, Optional<Indicator> before) {
    Indicator after = revision.content();
    Indicator old = before.orElseGet(() -> new Indicator(after.ref(), List.of(), List.of()));
    after.definitions().stream()
        .filter(it -> !old.definitions().contains(it))
        .forEach(
            it ->
                append(
                    revision, ADD_DEFINITION, it.fromQuarter().toString(), DocumentJson.write(it)));
    after.settings().stream()
        .filter(it -> !old.settings().contains(it))
        .forEach(it -> append(revision, ADD_TARGET, it.period().toString(), document(it)));
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADVANCE)
                .bind("ref", revision.key())
                .bind("revision", revision.number())
                .execute());
  }

  private static String document(TargetSetting setting) {
    return DocumentJson.write(TargetDocument.of(setting.target()));
  }

  @Override
  public Page<Stamp> stamps(String key, PageRequest request) {
    return jdbi.withHandle(
        handle -> Stamps.page(handle.createQuery(STAMPS).bind("ref", key), request));
  }

  @Override
  public Page<Revision<Indicator>> page(PageRequest request) {
    List<Revision<Indicator>> found =
        jdbi.withHandle(handle -> IndicatorQueries.page(handle, request));
    return Page.of(found, request, Revision::key);
  }

  @Override
  public Page<Revision<TargetSetting>> targets(String ref, PageRequest request) {
    List<Revision<TargetSetting>> found =
        jdbi.withHandle(handle -> IndicatorQueries.targets(handle, ref, request));
    return Page.of(found, request, it -> Long.toString(it.number()));
  }

  @Override
  public Page<DefinitionInForce> inForce(IndicatorFilter filter, PageRequest request) {
    List<DefinitionInForce> found =
        jdbi.withHandle(handle -> IndicatorQueries.inForce(handle, filter, request));
    return Page.of(found, request, item -> item.ref().value());
  }

  private void append(Revision<Indicator> revision, String sql, String period, String document) {
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(sql)
              .bind("ref", revision.key())
              .bind("period", period)
              .bind("revision", revision.number())
              .bind("document", document)
              .bind("at", revision.recordedAt())
              .bind("by", revision.recordedBy())
              .execute();
        });
  }
}
