package org.goldenthread.reporting.readmodel.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.kit.time.Background;
import org.goldenthread.reporting.figure.Scored;
import org.goldenthread.reporting.live.ShownScore;
import org.goldenthread.reporting.live.ShownScores;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Reads the scores that were noted as facts were kept. */
@ApplicationScoped
class ShownScoreTable implements ShownScores {

  private static final String KEPT =
      "select coalesce(min(position), 0), coalesce(max(position), 0) from shown_score";

  private static final String AFTER =
      """
      select n.position, n.shown_at, c.fact_id, n.ref, n.quarter
      from shown_score n
      join current_fact c on c.kind = 'SCORE' and c.key = n.ref and c.quarter = n.quarter
      where n.position > ?
      order by n.position
      limit ?
      """;

  private static final String TRIM =
      """
      delete from shown_score
      where position <= (select position from shown_score order by position desc offset ? limit 1)
      """;

  private static final int MOST_KEPT = 10_000;

  private final Database database;
  private final RememberedValues values;

  ShownScoreTable(Database database, RememberedValues values) {
    this.database = database;
    this.values = values;
  }

  /** Beside the fold, which would otherwise wait for it under the lock of the read model. */
  void trimEveryMinute(@Observes StartupEvent started, Background background) {
    background.every(Duration.ofMinutes(1), this::trim);
  }

  void trim() {
    database.execute(TRIM, MOST_KEPT);
  }

  @Override
  @Transactional
  public Kept kept() {
    return database.query(KEPT, row -> new Kept(row.getLong(1), row.getLong(2))).getFirst();
  }

  @Override
  @Transactional
  public List<ShownScore> after(long position, int most) {
    List<Noted> noted =
        database.query(
            AFTER,
            row ->
                new Noted(
                    row.getLong(1),
                    Database.instant(row, 2),
                    new FactRows.FactRow(
                        row.getLong(3), FactKind.SCORE, row.getString(4), row.getString(5))),
            position,
            most);
    List<Scored> scores =
        values.of(noted.stream().map(Noted::score).toList()).all(FactKind.SCORE, Scored.class);
    return IntStream.range(0, noted.size())
        .mapToObj(i -> noted.get(i).shown(scores.get(i)))
        .toList();
  }

  private record Noted(long position, Instant at, FactRows.FactRow score) {

    ShownScore shown(Scored scored) {
      return new ShownScore(
          position, IndicatorRef.parse(score.key()), Quarter.parse(score.quarter()), scored, at);
    }
  }
}
