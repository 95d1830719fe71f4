package org.goldenthread.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import org.goldenthread.reporting.live.ShownScore;
import org.goldenthread.reporting.live.ShownScores;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jdbi.v3.core.Jdbi;

/** Reads the scores that a trigger notes as they are committed. */
@ApplicationScoped
final class ShownScoreTable implements ShownScores {

  private static final String AFTER =
      """
      select n.position, n.ref, n.quarter, s.document, n.shown_at
      from shown_score n
      join score s on s.ref = n.ref and s.quarter = n.quarter
      where n.position > :position
      order by n.position
      limit :most
      """;

  private final Jdbi jdbi;

  ShownScoreTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public long latest() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select coalesce(max(position), 0) from shown_score")
                .mapTo(Long.class)
                .one());
  }

  @Override
  public List<ShownScore> after(long position, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(AFTER)
                .bind("position", position)
                .bind("most", most)
                .map(
                    (row, _) ->
                        new ShownScore(
                            row.getLong(1),
                            IndicatorRef.parse(row.getString(2)),
                            Quarter.parse(row.getString(3)),
                            Documents.read(row.getString(4), ScoreDocument.class).scored(),
                            row.getObject(5, OffsetDateTime.class).toInstant()))
                .list());
  }
}
