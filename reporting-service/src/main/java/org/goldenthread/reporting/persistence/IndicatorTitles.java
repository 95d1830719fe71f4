package org.goldenthread.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.goldenthread.reporting.application.IndicatorIndex;
import org.goldenthread.vocabulary.IndicatorRef;
import org.jdbi.v3.core.Jdbi;

/** Looks indicators up by the titles of their definitions. */
@ApplicationScoped
final class IndicatorTitles implements IndicatorIndex {

  // A council has hundreds of indicators: reading all titles is quicker than an index would be.
  private static final String WITH_WORDS =
      """
      select d.ref, (array_agg(d.document ->> 'title' order by d.from_quarter desc))[1]
      from indicator_definition d
      group by d.ref
      having bool_or(not exists (
        select from unnest(:words) as wanted (word)
        where position(lower(word) in lower(d.document ->> 'title')) = 0))
      order by length(d.ref), d.ref
      limit :most
      """;

  private final Jdbi jdbi;

  IndicatorTitles(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<Entry> withWords(List<String> words, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(WITH_WORDS)
                .bindArray("words", String.class, words)
                .bind("most", most)
                .map((row, _) -> new Entry(IndicatorRef.parse(row.getString(1)), row.getString(2)))
                .list());
  }
}
