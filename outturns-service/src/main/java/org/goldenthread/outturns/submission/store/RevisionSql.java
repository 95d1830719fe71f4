package org.goldenthread.outturns.submission.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.json.DocumentJson;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.statement.InitiativeProgress;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Origin;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;

/** Statements that read or add many revisions at once. */
public final class RevisionSql {

  private RevisionSql() {}

  /** The latest revision of each position that has one. */
  public static Sql latest(StatementType<?> type, Collection<Position> positions) {
    return Sql.of(
            """
            select latest.*
            from unnest(?::text[], ?::text[]) as wanted(subject, quarter)
            cross join lateral (
              select r.* from %s r
              where r.subject = wanted.subject and r.quarter = wanted.quarter
              order by r.revision desc limit 1) latest
            """
                .formatted(table(type)))
        .withAll("text", positions, Position::subject)
        .withAll("text", positions, Position::quarter);
  }

  /** The last hundred revisions of each position, earliest first. */
  public static Sql history(StatementType<?> type, Collection<Position> positions) {
    return Sql.of(
            """
            select said.*
            from unnest(?::text[], ?::text[]) as wanted(subject, quarter)
            cross join lateral (
              select r.* from %s r
              where r.subject = wanted.subject and r.quarter = wanted.quarter
              order by r.revision desc limit 100) said
            order by said.revision
            """
                .formatted(table(type)))
        .withAll("text", positions, Position::subject)
        .withAll("text", positions, Position::quarter);
  }

  /** Reads what was said from a row of a table of revisions. */
  public static <S extends Statement> S content(StatementType<S> type, ResultSet row)
      throws SQLException {
    return DocumentJson.read(row.getString("document"), type.content());
  }

  /** Reads a row of a table of revisions. */
  public static <S extends Statement> Revision<S> read(StatementType<S> type, ResultSet row)
      throws SQLException {
    return new Revision<>(
        content(type, row),
        row.getLong("revision"),
        List.of(DocumentJson.read(row.getString("findings"), Finding[].class)),
        new Origin(
            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
            row.getString("recorded_by"),
            Optional.ofNullable(row.getString("system")),
            Optional.ofNullable(row.getString("revision_reason"))));
  }

  /** Adds revisions. */
  public static <S extends Statement> Sql add(StatementType<S> type, List<Revision<S>> added) {
    if (type.equals(Outturn.TYPE)) {
      Sql insert =
          insert(
              type,
              added,
              ", status, value, numerator, denominator",
              ", ?::text[], ?::numeric[], ?::numeric[], ?::numeric[]");
      return insert
          .withAll("text", added, it -> outturn(it).status())
          .withAll("numeric", added, it -> outturn(it).value())
          .withAll("numeric", added, it -> outturn(it).ratio().map(Ratio::numerator))
          .withAll("numeric", added, it -> outturn(it).ratio().map(Ratio::denominator));
    }
    return type.equals(InitiativeProgress.TYPE)
        ? insert(type, added, ", status", ", ?::text[]")
            .withAll("text", added, it -> ((InitiativeProgress) it.content()).status())
        : insert(type, added, "", "");
  }

  private static <S extends Statement> Sql insert(
      StatementType<S> type, List<Revision<S>> added, String columns, String arrays) {
    return Sql.of(
            """
            insert into %s
              (subject, quarter, revision, document, findings, recorded_at, recorded_by, system,
               revision_reason%s)
            select * from unnest(?::text[], ?::text[], ?::bigint[], ?::jsonb[], ?::jsonb[],
              ?::timestamptz[], ?::text[], ?::text[], ?::text[]%s)
            """
                .formatted(table(type), columns, arrays))
        .withAll("text", added, it -> it.content().subject())
        .withAll("text", added, it -> it.content().quarter())
        .withAll("bigint", added, Revision::number)
        .withAll("text", added, it -> DocumentJson.write(it.content()))
        .withAll("text", added, it -> DocumentJson.write(it.findings()))
        .withAll("timestamptz", added, Revision::submittedAt)
        .withAll("text", added, Revision::submittedBy)
        .withAll("text", added, Revision::system)
        .withAll("text", added, Revision::revisionReason);
  }

  private static Outturn outturn(Revision<?> revision) {
    return (Outturn) revision.content();
  }

  private static String table(StatementType<?> type) {
    return type.name() + "_revision";
  }
}
