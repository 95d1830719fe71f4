package org.goldenthread.outturns.reference.store;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.sql.RoundTrips;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.outturns.reference.Change;
import org.goldenthread.outturns.reference.Reassessments;
import org.goldenthread.outturns.reference.Replica;

/** Which indicators are to be looked at again; a list of work, not history. */
@Singleton
record ReassessmentTable(RoundTrips database) implements Reassessments {

  private static final String WAITING =
      "select indicator from reassessment where indicator > ? order by indicator limit ?";
  private static final String ADD =
      """
      insert into reassessment (indicator, changed_at, changed_by)
      select * from unnest(?::text[], ?::timestamptz[], ?::text[])
      on conflict (indicator) do update
      set changed_at = excluded.changed_at, changed_by = excluded.changed_by
      """;
  private static final String AGAIN =
      """
      insert into reassessment (indicator, changed_at, changed_by)
      select code, now(), 'outturns-service' from unnest(?::text[]) as again(code)
      on conflict (indicator) do nothing
      """;
  private static final String TAKE =
      "delete from reassessment where indicator = ? returning changed_at, changed_by";

  @Override
  public List<String> waiting(String after, int most) {
    return database.list(Sql.of(WAITING).with(after).with(most), row -> row.getString(1));
  }

  @Override
  public void add(List<Replica.State> indicators) {
    if (!indicators.isEmpty()) {
      database.change(
          Sql.of(ADD)
              .withAll("text", indicators, Replica.State::code)
              .withAll("timestamptz", indicators, it -> it.change().at())
              .withAll("text", indicators, it -> it.change().by()));
    }
  }

  @Override
  public void again(Collection<String> indicators) {
    if (!indicators.isEmpty()) {
      database.change(Sql.of(AGAIN).withAll("text", indicators));
    }
  }

  @Override
  public Optional<Change> take(String indicator) {
    return database
        .list(
            Sql.of(TAKE).with(indicator),
            row -> new Change(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2)))
        .stream()
        .findFirst();
  }
}
