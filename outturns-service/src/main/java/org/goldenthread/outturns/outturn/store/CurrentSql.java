package org.goldenthread.outturns.outturn.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.kit.sql.Question;
import org.goldenthread.kit.sql.Sql;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.vocabulary.Quarter;

/** Statements about the table of the outturns that are in force. */
public final class CurrentSql {

  private static final String SERIES =
      """
      select current.subject, current.quarter, current.value
      from unnest(?::text[], ?::text[], ?::text[]) as wanted(subject, first, last)
      join outturn_current current
        on current.subject = wanted.subject and current.quarter between wanted.first and wanted.last
      where current.value is not null
      """;
  private static final String REPLACE =
      """
      insert into outturn_current (subject, quarter, revision, value)
      select * from unnest(?::text[], ?::text[], ?::bigint[], ?::numeric[])
      on conflict (subject, quarter) do update
      set revision = excluded.revision, value = excluded.value
      """;

  private CurrentSql() {}

  /**
   * Reads the values of indicators, from six years before the first quarter at hand to six after
   * the last: somewhat more than the rules look at.
   */
  public static Question series(Collection<Position> positions, Values values) {
    List<Span> spans = Span.of(positions);
    return new Question(
        Sql.of(SERIES)
            .withAll("text", spans, Span::subject)
            .withAll("text", spans, Span::from)
            .withAll("text", spans, Span::to),
        values::add);
  }

  /** Puts revisions in force, of several about the same quarter the last one. */
  public static Sql replace(List<Revision<Outturn>> added) {
    Map<Position, Revision<Outturn>> last = new LinkedHashMap<>();
    added.forEach(revision -> last.put(revision.content().position(), revision));
    return Sql.of(REPLACE)
        .withAll("text", last.keySet(), Position::subject)
        .withAll("text", last.keySet(), Position::quarter)
        .withAll("bigint", last.values(), Revision::number)
        .withAll("numeric", last.values(), it -> it.content().value());
  }

  /** Collects values by indicator. */
  public static final class Values {

    private final Map<String, NavigableMap<Quarter, Figure>> found = new HashMap<>();

    private void add(ResultSet row) throws SQLException {
      found
          .computeIfAbsent(row.getString("subject"), subject -> new TreeMap<>())
          .put(Quarter.parse(row.getString("quarter")), new Figure(row.getBigDecimal("value")));
    }

    /** What was found, by indicator. */
    public Map<String, Series> series() {
      return found.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, it -> new Series(it.getValue())));
    }
  }

  /** The years of one indicator, written as quarters that sort as time does. */
  private record Span(String subject, int firstYear, int lastYear) {

    private static final int YEARS = 6;

    static List<Span> of(Collection<Position> positions) {
      return List.copyOf(
          positions.stream()
              .map(it -> new Span(it.subject(), it.quarter().year().startYear()))
              .collect(Collectors.toMap(Span::subject, span -> span, Span::and))
              .values());
    }

    private Span(String subject, int year) {
      this(subject, year, year);
    }

    String from() {
      return firstYear - YEARS + "-";
    }

    String to() {
      return lastYear + YEARS + "-~";
    }

    Span and(Span other) {
      return new Span(
          subject, Math.min(firstYear, other.firstYear), Math.max(lastYear, other.lastYear));
    }
  }
}
