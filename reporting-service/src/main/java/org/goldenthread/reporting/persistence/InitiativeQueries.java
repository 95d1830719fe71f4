package org.goldenthread.reporting.persistence;

import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Handle;

/** Reads the initiatives and how they stand in a quarter. */
final class InitiativeQueries {

  private static final String INITIATIVES =
      """
      select i.document, p.document
      from initiative i
      left join initiative_progress p on p.ref = i.ref and p.quarter = :quarter
      order by i.ref
      """;

  private InitiativeQueries() {}

  static List<Initiative> initiatives(Quarter quarter, Handle handle) {
    return handle
        .createQuery(INITIATIVES)
        .bind("quarter", quarter.toString())
        .map(
            (row, _) ->
                Documents.read(row.getString(1), InitiativeDocument.class)
                    .initiative(
                        Optional.ofNullable(row.getString(2)).map(InitiativeQueries::progress)))
        .list();
  }

  private static InitiativeDocument.ProgressDocument progress(String document) {
    return Documents.read(document, InitiativeDocument.ProgressDocument.class);
  }
}
