package org.goldenthread.outturns.hiding.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.kit.sql.RoundTrips;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.outturns.hiding.HiddenPart;
import org.goldenthread.outturns.hiding.Hiding;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;

/** The last suppression or withdrawal of each outturn that has one, from the history. */
@Singleton
public record HidingTable(RoundTrips database) {

  private static final String HIDINGS =
      """
      select distinct on (subject, quarter) subject, quarter, revision, status, recorded_at
      from outturn_revision
      where subject = any(?) and status in ('SUPPRESSED', 'WITHDRAWN')
      order by subject, quarter, revision desc
      """;

  private static final String HIDDEN_PARTS =
      """
      select distinct on (r.subject, r.quarter, part ->> 'breakdown', part ->> 'category')
        r.subject, r.quarter, r.revision,
        part ->> 'breakdown' as breakdown, part ->> 'category' as category
      from unnest(?::text[], ?::text[]) as wanted(subject, quarter)
      join outturn_revision r
        on r.subject = wanted.subject and r.quarter = wanted.quarter
          and jsonb_path_exists(r.document, '$.**.parts[*].status ? (@ == "SUPPRESSED")')
      cross join jsonb_path_query(r.document, '$.**.parts[*]') part
      where part ->> 'status' = 'SUPPRESSED'
      order by r.subject, r.quarter, part ->> 'breakdown', part ->> 'category', r.revision desc
      """;

  /** Those of some indicators. */
  public List<Hiding> of(Collection<String> subjects) {
    return database.list(Sql.of(HIDINGS).withAll("text", subjects), HidingTable::hiding);
  }

  private static Hiding hiding(ResultSet row) throws SQLException {
    return new Hiding(
        new Position(row.getString("subject"), Quarter.parse(row.getString("quarter"))),
        row.getLong("revision"),
        OutturnStatus.valueOf(row.getString("status")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  /** What is told of revisions, in their order. */
  public <S extends Statement> List<Revision<S>> shown(List<Revision<S>> revisions) {
    List<String> outturns =
        revisions.stream()
            .map(Revision::content)
            .filter(Outturn.class::isInstance)
            .map(Statement::subject)
            .distinct()
            .toList();
    if (outturns.isEmpty()) {
      return revisions;
    }
    List<Hiding> hidings = of(outturns);
    List<HiddenPart> parts = parts(revisions);
    return hidings.isEmpty() && parts.isEmpty()
        ? revisions
        : revisions.stream().map(it -> shown(it, hidings, parts)).collect(Collectors.toList());
  }

  private List<HiddenPart> parts(List<? extends Revision<?>> revisions) {
    Set<Position> positions =
        revisions.stream().map(it -> it.content().position()).collect(Collectors.toSet());
    return database.list(
        Sql.of(HIDDEN_PARTS)
            .withAll("text", positions, Position::subject)
            .withAll("text", positions, Position::quarter),
        row ->
            new HiddenPart(
                new Position(row.getString("subject"), Quarter.parse(row.getString("quarter"))),
                row.getLong("revision"),
                row.getString("breakdown"),
                row.getString("category")));
  }

  @SuppressWarnings("unchecked") // what is told of an outturn is an outturn
  private static <S extends Statement> Revision<S> shown(
      Revision<S> revision, List<Hiding> hidings, List<HiddenPart> parts) {
    Revision<Outturn> shown = Hiding.shown((Revision<Outturn>) revision, hidings);
    for (HiddenPart part : parts) {
      shown = part.shown(shown);
    }
    return (Revision<S>) shown;
  }
}
