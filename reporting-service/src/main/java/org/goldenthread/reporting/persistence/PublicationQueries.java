package org.goldenthread.reporting.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.reporting.scorecard.PublishedFigures;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads what has been published. */
final class PublicationQueries {

  private static final String PUBLICATIONS =
      """
      select p.quarter, p.revision, p.published_at, p.published_by, p.reason, p.acknowledgements,
        s.content_hash
      from publication p
      left join publication_seal s on s.quarter = p.quarter and s.revision = p.revision
      """;
  private static final String LAST_FIGURES =
      """
      select ref, figure_quarter, what, title, exact, display
      from published_figure
      where quarter = :quarter and revision = (
        select max(p.revision)
        from publication p
        join publication_seal s on s.quarter = p.quarter and s.revision = p.revision
        where p.quarter = :quarter)
      """;
  private static final RowMapper<Publication> PUBLICATION =
      (row, _) ->
          new Publication(
              Quarter.parse(row.getString(1)),
              row.getLong(2),
              row.getObject(3, OffsetDateTime.class).toInstant(),
              row.getString(4),
              Optional.ofNullable(row.getString(5)),
              List.of(Documents.read(row.getString(6), Publication.Acknowledgement[].class)),
              Optional.ofNullable(row.getString(7)));

  private PublicationQueries() {}

  /** All, the latest quarter first, and in it the last one first. */
  static List<Publication> all(Handle handle) {
    return handle
        .createQuery(PUBLICATIONS + " order by p.quarter desc, p.revision desc")
        .map(PUBLICATION)
        .list();
  }

  /** Those of a quarter, the last one first. */
  static List<Publication> of(Quarter quarter, Handle handle) {
    return handle
        .createQuery(PUBLICATIONS + " where p.quarter = :quarter order by p.revision desc")
        .bind("quarter", quarter.toString())
        .map(PUBLICATION)
        .list();
  }

  /** What the last finished publication of the quarter printed. */
  static PublishedFigures lastFigures(Quarter quarter, Handle handle) {
    List<PrintedFigure> printed =
        handle
            .createQuery(LAST_FIGURES)
            .bind("quarter", quarter.toString())
            .map(
                (row, _) ->
                    new PrintedFigure(
                        new PrintedFigure.Key(
                            IndicatorRef.parse(row.getString(1)),
                            Quarter.parse(row.getString(2)),
                            PrintedFigure.What.valueOf(row.getString(3))),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
            .list();
    return printed.isEmpty() ? PublishedFigures.NONE : new PublishedFigures(printed);
  }
}
