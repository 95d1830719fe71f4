package org.goldenthread.indicators.history.store;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.goldenthread.indicators.history.Turn;

/** Locks of the database that stand for nothing but the turn. */
@Singleton
record AdvisoryTurn(EntityManager database) implements Turn {

  private static final String AWAIT =
      "select 1 from (select pg_advisory_xact_lock(hashtext(:what))) turn";

  @Override
  public void await(String what) {
    database.createNativeQuery(AWAIT).setParameter("what", what).getSingleResult();
  }
}
