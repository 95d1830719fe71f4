package org.goldenthread.outturns.finding.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.goldenthread.outturns.finding.TrackedFinding;
import org.goldenthread.outturns.reference.Change;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a state of a finding. */
final class FindingRow implements RowMapper<TrackedFinding> {

  @Override
  public TrackedFinding map(ResultSet row, StatementContext context) throws SQLException {
    return new TrackedFinding(
        ReferenceKind.valueOf(row.getString("subject_kind")),
        new Position(row.getString("subject"), Quarter.parse(row.getString("quarter"))),
        new Finding(row.getString("rule"), row.getString("detail")),
        Optional.ofNullable(row.getString("directorate")),
        row.getLong("revision"),
        TrackedFinding.State.valueOf(row.getString("state")),
        Optional.ofNullable(row.getString("reason")),
        change(row, "raised"),
        change(row, "recorded"));
  }

  private static Change change(ResultSet row, String what) throws SQLException {
    return new Change(
        row.getObject(what + "_at", OffsetDateTime.class).toInstant(), row.getString(what + "_by"));
  }
}
