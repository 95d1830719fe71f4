package org.goldenthread.indicators.history.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.goldenthread.indicators.history.Page;
import org.goldenthread.indicators.history.PageRequest;
import org.goldenthread.indicators.history.Stamp;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads who made a revision and when. */
public final class Stamps {

  private Stamps() {}

  /** The revisions below the one that the page begins after; without one, all. */
  public static Page<Stamp> page(Query query, PageRequest request) {
    List<Stamp> found =
        query
            .bind("below", below(request))
            .bind("limit", request.limitAndOne())
            .map(Stamps::read)
            .list();
    return Page.of(found, request, stamp -> Long.toString(stamp.number()));
  }

  public static long below(PageRequest request) {
    return request.after().isEmpty() ? Long.MAX_VALUE : Long.parseLong(request.after());
  }

  private static Stamp read(ResultSet row, StatementContext context) throws SQLException {
    return new Stamp(
        row.getLong("revision"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("recorded_by"));
  }
}
