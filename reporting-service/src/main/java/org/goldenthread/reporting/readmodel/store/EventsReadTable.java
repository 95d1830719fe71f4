package org.goldenthread.reporting.readmodel.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.goldenthread.reporting.publication.EventsRead;
import org.goldenthread.reporting.quarter.QuarterState.Accepted;

/** Adds up the last revisions that are at hand, as who accepted them has added them up. */
@ApplicationScoped
final class EventsReadTable implements EventsRead {

  private static final String READ =
      """
      select coalesce(sum(revision), 0) from current_fact where kind = ? and quarter = ?
      """;

  private final Database database;
  private final Snapshot snapshot;

  EventsReadTable(Database database, Snapshot snapshot) {
    this.database = database;
    this.snapshot = snapshot;
  }

  @Override
  public List<Unread> unread(List<Accepted> accepted) {
    snapshot.begin();
    return accepted.stream()
        .map(it -> new Unread(it.kind(), it.quarter(), it.revisions(), read(it)))
        .filter(it -> it.read() < it.accepted())
        .toList();
  }

  private long read(Accepted accepted) {
    return database
        .query(
            READ,
            row -> row.getLong(1),
            accepted.kind().name(),
            accepted.quarter().toString())
        .getFirst();
  }
}
