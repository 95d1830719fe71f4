package org.goldenthread.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.goldenthread.reporting.readmodel.Fact;
import org.goldenthread.reporting.readmodel.Facts;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Keeps each fact among all that was told, and the latest also in the table of its kind. */
@ApplicationScoped
final class FactTable implements Facts {

  private static final String TOLD =
      """
      insert into told (kind, key, quarter, revision, told_at, document)
      values (:kind, :key, :quarter, :revision, :at, cast(:document as jsonb))
      on conflict do nothing
      """;

  private static final String KEYED =
      """
      insert into <table> as kept (<key>, revision, document)
      values (:key, :revision, cast(:document as jsonb))
      on conflict (<key>) do update
        set revision = excluded.revision, document = excluded.document
        where kept.revision < excluded.revision
      """;
  private static final String QUARTERLY =
      """
      insert into <table> as kept (<key>, quarter, revision, document)
      values (:key, :quarter, :revision, cast(:document as jsonb))
      on conflict (<key>, quarter) do update
        set revision = excluded.revision, document = excluded.document
        where kept.revision < excluded.revision
      """;

  private final Jdbi jdbi;

  FactTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public boolean add(Fact fact) {
    return jdbi.withHandle(handle -> add(fact, handle));
  }

  /** What was told before is also shown, or something later is. */
  private static boolean add(Fact fact, Handle handle) {
    boolean isNew = tell(fact, handle);
    if (isNew) {
      replaceOlder(fact, handle);
    }
    return isNew;
  }

  private static boolean tell(Fact fact, Handle handle) {
    return handle
            .createUpdate(TOLD)
            .bind("kind", fact.kind().name())
            .bind("key", fact.key())
            .bind("quarter", fact.quarter().map(Quarter::toString).orElse(""))
            .bind("revision", fact.revision())
            .bind("at", fact.at())
            .bind("document", fact.document())
            .execute()
        > 0;
  }

  private static void replaceOlder(Fact fact, Handle handle) {
    switch (fact.kind()) {
      case COUNCIL_PLAN -> keyed("council_plan", "code", fact, handle);
      case DIRECTORATE -> keyed("directorate", "code", fact, handle);
      case SCORING_POLICY -> keyed("scoring_policy", "code", fact, handle);
      case INDICATOR -> IndicatorRows.replaceOlder(fact, handle);
      case INITIATIVE -> keyed("initiative", "ref", fact, handle);
      case COMMITTEE -> keyed("committee", "code", fact, handle);
      case OUTTURN -> quarterly("outturn", "ref", fact, handle);
      case COMMENTARY -> quarterly("commentary", "ref", fact, handle);
      case INITIATIVE_PROGRESS -> quarterly("initiative_progress", "ref", fact, handle);
      case COMPARATORS -> quarterly("comparators", "ref", fact, handle);
      case SERVICE_SUMMARY -> quarterly("service_summary", "directorate", fact, handle);
      case QUARTER_STATE -> keyed("quarter_state", "quarter", fact, handle);
      case SCORE -> quarterly("score", "ref", fact, handle);
      case FINDING -> keyed("finding", "id", fact, handle);
      case CONTROL_CHART -> keyed("control_chart", "ref", fact, handle);
    }
  }

  private static void keyed(String table, String key, Fact fact, Handle handle) {
    handle
        .createUpdate(KEYED)
        .define("table", table)
        .define("key", key)
        .bind("key", fact.key())
        .bind("revision", fact.revision())
        .bind("document", fact.document())
        .execute();
  }

  private static void quarterly(String table, String key, Fact fact, Handle handle) {
    handle
        .createUpdate(QUARTERLY)
        .define("table", table)
        .define("key", key)
        .bind("key", fact.key())
        .bind("quarter", fact.quarter().map(Quarter::toString).orElseThrow())
        .bind("revision", fact.revision())
        .bind("document", fact.document())
        .execute();
  }
}
