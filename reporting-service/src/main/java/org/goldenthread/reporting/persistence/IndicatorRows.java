package org.goldenthread.reporting.persistence;

import java.util.List;
import org.goldenthread.reporting.readmodel.Fact;
import org.jdbi.v3.core.Handle;

/** Takes an indicator apart into its definitions and targets. */
final class IndicatorRows {

  private static final String INDICATOR =
      """
      insert into indicator as kept (ref, revision, changed_at, changed_by)
      values (:key, :revision, :at, cast(:document as jsonb) ->> 'changedBy')
      on conflict (ref) do update
        set revision = excluded.revision, changed_at = excluded.changed_at,
          changed_by = excluded.changed_by
        where kept.revision < excluded.revision
      """;
  // Where an event names a quarter twice, the last one holds; an upsert could not take both.
  private static final List<String> PARTS =
      List.of(
          """
          insert into indicator_definition as kept (ref, from_quarter, revision, document)
          select distinct on (part.document ->> 'fromQuarter')
            :key, part.document ->> 'fromQuarter', :revision, part.document
          from jsonb_array_elements(cast(:document as jsonb) -> 'definitions')
            with ordinality as part (document, place)
          order by part.document ->> 'fromQuarter', part.place desc
          on conflict (ref, from_quarter) do update
            set revision = excluded.revision, document = excluded.document
          """,
          """
          insert into indicator_target as kept (ref, quarter, revision, document)
          select distinct on (part.document ->> 'quarter')
            :key, part.document ->> 'quarter', :revision, part.document
          from jsonb_array_elements(cast(:document as jsonb) -> 'targets')
            with ordinality as part (document, place)
          order by part.document ->> 'quarter', part.place desc
          on conflict (ref, quarter) do update
            set revision = excluded.revision, document = excluded.document
          """);
  private static final List<String> LEFTOVERS =
      List.of(
          "delete from indicator_definition where ref = :key and revision < :revision",
          "delete from indicator_target where ref = :key and revision < :revision");

  private IndicatorRows() {}

  static void replaceOlder(Fact fact, Handle handle) {
    boolean isNewer =
        handle
                .createUpdate(INDICATOR)
                .bind("key", fact.key())
                .bind("revision", fact.revision())
                .bind("at", fact.at())
                .bind("document", fact.document())
                .execute()
            > 0;
    if (isNewer) {
      PARTS.forEach(insert -> replaceParts(insert, fact, handle));
      LEFTOVERS.forEach(delete -> deleteOlder(delete, fact, handle));
    }
  }

  private static void replaceParts(String insert, Fact fact, Handle handle) {
    handle
        .createUpdate(insert)
        .bind("key", fact.key())
        .bind("revision", fact.revision())
        .bind("document", fact.document())
        .execute();
  }

  private static void deleteOlder(String delete, Fact fact, Handle handle) {
    handle.createUpdate(delete).bind("key", fact.key()).bind("revision", fact.revision()).execute();
  }
}
