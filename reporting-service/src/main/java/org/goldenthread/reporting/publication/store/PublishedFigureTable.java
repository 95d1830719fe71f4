package org.goldenthread.reporting.publication.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.reporting.scorecard.PublishedFigures;
import org.goldenthread.vocabulary.Quarter;

/** Finds what the last finished publications printed, and remembers it: it never changes. */
@ApplicationScoped
class PublishedFigureTable {

  private static final int QUARTERS_SHOWN = 4;
  private static final int MOST_REMEMBERED = 4;

  private static final String FINISHED =
      """
      select p.key, p.contentHash from PublicationEntity p
      where p.key.quarter between ?1 and ?2 and p.publishedAt <= ?3 and p.contentHash is not null
      order by p.key.quarter, p.key.revision
      """;

  private static final String FIGURES =
      "from PublishedFigureEntity f where f.key.quarter = ?1 and f.key.revision = ?2";

  private final EntityManager entities;
  private final Cache<Printed, PublishedFigures> remembered =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

  PublishedFigureTable(EntityManager entities) {
    this.entities = entities;
  }

  /** What is printed of the quarter, and of outturns in the four before it. */
  PublishedFigures of(Quarter quarter, Instant until) {
    List<Object[]> finished =
        entities
            .createQuery(FINISHED, Object[].class)
            .setParameter(1, quarter.plus(-QUARTERS_SHOWN).toString())
            .setParameter(2, quarter.toString())
            .setParameter(3, until)
            .getResultList();
    Map<String, Finished> last = new TreeMap<>();
    finished.forEach(
        row -> {
          PublicationKey key = (PublicationKey) row[0];
          last.put(key.quarter(), new Finished(key, (String) row[1]));
        });
    return last.isEmpty()
        ? PublishedFigures.NONE
        : remembered.get(new Printed(quarter, List.copyOf(last.values())), this::read);
  }

  private PublishedFigures read(Printed publications) {
    List<PrintedFigure> own = new ArrayList<>();
    List<PrintedFigure> before = new ArrayList<>();
    for (Finished one : publications.finished()) {
      boolean isOwn = one.key().quarter().equals(publications.quarter().toString());
      entities
          .createQuery(FIGURES, PublishedFigureEntity.class)
          .setParameter(1, one.key().quarter())
          .setParameter(2, one.key().revision())
          .getResultStream()
          .map(PublishedFigureEntity::figure)
          .filter(figure -> isOwn || figure.key().what() == PrintedFigure.What.OUTTURN)
          .forEach(isOwn ? own::add : before::add);
    }
    return new PublishedFigures(own, before);
  }

  /**
   * The publications that a quarter's figures are held against: the last finished one of each
   * quarter. What they printed never changes.
   */
  private record Printed(Quarter quarter, List<Finished> finished) {}

  /** A publication; another database that came back in its place has other content. */
  private record Finished(PublicationKey key, String contentHash) {}
}
