package org.goldenthread.outturns.finding.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.goldenthread.kit.sql.Question;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.outturns.finding.TrackedFinding;
import org.goldenthread.outturns.reference.Change;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.FindingStatus;

/** Statements about findings as they now stand, and how a row of them is read. */
public final class FindingSql {

  private static final String ABOUT =
      "select * from finding where subject_kind = ? and subject = any(?) order by id";

  private FindingSql() {}

  /** Reads all findings about these subjects, in any state. */
  public static Question about(
      ReferenceKind kind, Collection<String> subjects, Consumer<TrackedFinding> found) {
    return new Question(
        Sql.of(ABOUT).with(kind.name()).withAll("text", subjects), row -> found.accept(read(row)));
  }

  /** Reads a state of a finding, the latest or an earlier one. */
  static TrackedFinding read(ResultSet row) throws SQLException {
    return new TrackedFinding(
        ReferenceKind.valueOf(row.getString("subject_kind")),
        new Position(row.getString("subject"), Quarter.parse(row.getString("quarter"))),
        new Finding(row.getString("rule"), row.getString("detail")),
        Optional.ofNullable(row.getString("directorate")),
        row.getLong("revision"),
        FindingStatus.valueOf(row.getString("state")),
        Optional.ofNullable(row.getString("reason")),
        change(row, "raised"),
        change(row, "recorded"));
  }

  private static Change change(ResultSet row, String what) throws SQLException {
    return new Change(
        row.getObject(what + "_at", OffsetDateTime.class).toInstant(), row.getString(what + "_by"));
  }
}
