package org.goldenthread.indicators.history.store;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.goldenthread.indicators.history.Turn;

/** Locks of the database that stand for nothing but the turn. */
@Singleton
class AdvisoryTurn implements Turn {

  private static final String AWAIT =
      "select 1 from (select pg_advisory_xact_lock(hashtext(:what))) turn";

  private final EntityManager database;

  AdvisoryTurn(EntityManager database) {
    this.database = database;
  }

  @Override
  public void await(String what) {
    database.createNativeQuery(AWAIT).setParameter("what", what).getSingleResult();
  }
}
