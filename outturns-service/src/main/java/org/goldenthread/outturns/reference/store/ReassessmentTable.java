package org.goldenthread.outturns.reference.store;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.reference.Change;
import org.goldenthread.outturns.reference.Reassessments;
import org.jdbi.v3.core.Jdbi;

/** Which indicators are to be looked at again; a list of work, not history. */
@Singleton
final class ReassessmentTable implements Reassessments {

  private static final String WAITING =
      "select indicator from reassessment order by changed_at, indicator limit :most";
  private static final String ADD =
      """
      insert into reassessment (indicator, changed_at, changed_by) values (:indicator, :at, :by)
      on conflict (indicator) do update
      set changed_at = excluded.changed_at, changed_by = excluded.changed_by
      """;
  private static final String TAKE =
      """
      delete from reassessment where indicator = :indicator returning changed_at, changed_by
      """;

  private final Jdbi jdbi;

  ReassessmentTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<String> waiting(int most) {
    return jdbi.withHandle(
        handle -> handle.createQuery(WAITING).bind("most", most).mapTo(String.class).list());
  }

  @Override
  public void add(String indicator, Change change) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("indicator", indicator)
                .bind("at", change.at())
                .bind("by", change.by())
                .execute());
  }

  @Override
  public Optional<Change> take(String indicator) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TAKE)
                .bind("indicator", indicator)
                .map(
                    (row, context) ->
                        new Change(
                            row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                            row.getString("changed_by")))
                .findOne());
  }
}
