package org.goldenthread.indicators.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.goldenthread.indicators.domain.Stamp;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads who made a revision and when. */
final class Stamps {

  private Stamps() {}

  static Stamp read(ResultSet row, StatementContext context) throws SQLException {
    return new Stamp(
        row.getLong("revision"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("recorded_by"));
  }
}
