package org.goldenthread.outturns.submission.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Origin;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a row of a revision table. */
record RevisionRow<S extends Statement>(StatementType<S> type) implements RowMapper<Revision<S>> {

  @Override
  public Revision<S> map(ResultSet row, StatementContext context) throws SQLException {
    return new Revision<>(
        DocumentJson.read(row.getString("document"), type.content()),
        row.getLong("revision"),
        List.of(DocumentJson.read(row.getString("findings"), Finding[].class)),
        new Origin(
            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
            row.getString("recorded_by"),
            Optional.ofNullable(row.getString("system")),
            Optional.ofNullable(row.getString("revision_reason"))));
  }
}
