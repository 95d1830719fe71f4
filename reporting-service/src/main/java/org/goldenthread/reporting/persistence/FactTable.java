package org.goldenthread.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.goldenthread.reporting.application.Fact;
import org.goldenthread.reporting.application.Facts;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Keeps each fact in the table of its kind, one statement for each. */
@ApplicationScoped
final class FactTable implements Facts {

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
  public boolean replaceOlder(Fact fact) {
    return jdbi.withHandle(handle -> replaceOlder(fact, handle));
  }

  private static boolean replaceOlder(Fact fact, Handle handle) {
    return switch (fact.kind()) {
      case COUNCIL_PLAN -> keyed("council_plan", "code", fact, handle);
      case DIRECTORATE -> keyed("directorate", "code", fact, handle);
      case SCORING_POLICY -> keyed("scoring_policy", "code", fact, handle);
      case INDICATOR -> IndicatorRows.replaceOlder(fact, handle);
      case INITIATIVE -> keyed("initiative", "ref", fact, handle);
      case OUTTURN -> quarterly("outturn", "ref", fact, handle);
      case COMMENTARY -> quarterly("commentary", "ref", fact, handle);
      case INITIATIVE_PROGRESS -> quarterly("initiative_progress", "ref", fact, handle);
      case COMPARATORS -> quarterly("comparators", "ref", fact, handle);
      case SERVICE_SUMMARY -> quarterly("service_summary", "directorate", fact, handle);
      case QUARTER_STATE -> keyed("quarter_state", "quarter", fact, handle);
      case SCORE -> quarterly("score", "ref", fact, handle);
    };
  }

  private static boolean keyed(String table, String key, Fact fact, Handle handle) {
    return handle
            .createUpdate(KEYED)
            .define("table", table)
            .define("key", key)
            .bind("key", fact.key())
            .bind("revision", fact.revision())
            .bind("document", fact.document())
            .execute()
        > 0;
  }

  private static boolean quarterly(String table, String key, Fact fact, Handle handle) {
    return handle
            .createUpdate(QUARTERLY)
            .define("table", table)
            .define("key", key)
            .bind("key", fact.key())
            .bind("quarter", fact.quarter().map(Quarter::toString).orElseThrow())
            .bind("revision", fact.revision())
            .bind("document", fact.document())
            .execute()
        > 0;
  }
}
