package org.goldenthread.indicators.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.goldenthread.indicators.exchange.Turn;

/** A lock of the database that stands for nothing but the turn. */
@ApplicationScoped
class AdvisoryTurn implements Turn {

  private static final String AWAIT =
      "select 1 from (select pg_advisory_xact_lock(hashtext('reference-data'))) turn";

  private final EntityManager database;

  AdvisoryTurn(EntityManager database) {
    this.database = database;
  }

  @Override
  public void await() {
    database.createNativeQuery(AWAIT).getSingleResult();
  }
}
