package org.goldenthread.indicators.quarter.store;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import org.goldenthread.indicators.quarter.SignedOffQuarters;
import org.goldenthread.vocabulary.Quarter;

/** A row for each quarter that was ever closed or published. */
@Singleton
record SignedOffQuarterTable(EntityManager database) implements SignedOffQuarters {

  private static final String ALL =
      "select quarter from signed_off_quarter where closed or published order by quarter";
  private static final String CLOSED =
      """
      insert into signed_off_quarter (quarter, closed, revision) values (:quarter, :closed, :revision)
      on conflict (quarter) do update set closed = excluded.closed, revision = excluded.revision
      where signed_off_quarter.revision < excluded.revision
      """;
  private static final String PUBLISHED =
      """
      insert into signed_off_quarter (quarter, published) values (:quarter, true)
      on conflict (quarter) do update set published = true
      """;

  @Override
  public List<Quarter> all() {
    // What waits to be written is none of these: an import would write all it has for each thing.
    List<?> quarters =
        database
            .createNativeQuery(ALL, String.class)
            .setFlushMode(FlushModeType.COMMIT)
            .getResultList();
    return quarters.stream().map(it -> Quarter.parse(it.toString())).toList();
  }

  @Override
  public void closed(Quarter quarter, boolean closed, long revision) {
    database
        .createNativeQuery(CLOSED)
        .setParameter("quarter", quarter.toString())
        .setParameter("closed", closed)
        .setParameter("revision", revision)
        .executeUpdate();
  }

  @Override
  public void published(Quarter quarter) {
    database
        .createNativeQuery(PUBLISHED)
        .setParameter("quarter", quarter.toString())
        .executeUpdate();
  }
}
