package org.goldenthread.outturns.outturn.store;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.outturn.OutturnSeries;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads the latest values of indicators, from six years before the first quarter at hand to six
 * after the last: somewhat more than the rules look at. Only the values, because a batch needs
 * many.
 */
@Singleton
final class SeriesQuery implements OutturnSeries {

  private static final int YEARS = 6;
  private static final String VALUES =
      """
      select wanted.subject, latest.quarter, latest.value
      from unnest(cast(:subjects as text[]), cast(:first as text[]), cast(:last as text[]))
        as wanted(subject, first, last)
      cross join lateral (
        select distinct on (quarter) quarter, document ->> 'value' as value
        from outturn_revision r
        where r.subject = wanted.subject and r.quarter between wanted.first and wanted.last
        order by quarter, revision desc) latest
      where latest.value is not null
      """;

  private final Jdbi jdbi;

  SeriesQuery(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Map<String, Series> around(Collection<Position> positions) {
    return jdbi.withHandle(handle -> read(handle, positions));
  }

  private static Map<String, Series> read(Handle handle, Collection<Position> positions) {
    Map<String, NavigableMap<Quarter, Figure>> found = new HashMap<>();
    List<Span> spans = spans(positions);
    handle
        .createQuery(VALUES)
        .bindArray("subjects", String.class, spans.stream().map(Span::subject).toList())
        .bindArray("first", String.class, spans.stream().map(Span::from).toList())
        .bindArray("last", String.class, spans.stream().map(Span::to).toList())
        .map(
            (row, context) ->
                found
                    .computeIfAbsent(row.getString("subject"), subject -> new TreeMap<>())
                    .put(
                        Quarter.parse(row.getString("quarter")),
                        new Figure(new BigDecimal(row.getString("value")))))
        .list();
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> new Series(it.getValue())));
  }

  /** The years of one indicator, written as quarters that sort as time does. */
  private record Span(String subject, int firstYear, int lastYear) {

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

  private static List<Span> spans(Collection<Position> positions) {
    return List.copyOf(
        positions.stream()
            .map(SeriesQuery::span)
            .collect(Collectors.toMap(Span::subject, span -> span, Span::and))
            .values());
  }

  private static Span span(Position position) {
    int year = position.quarter().year().startYear();
    return new Span(position.subject(), year, year);
  }
}
