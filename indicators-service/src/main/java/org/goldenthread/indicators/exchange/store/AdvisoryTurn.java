package org.goldenthread.indicators.exchange.store;

import jakarta.inject.Singleton;
import org.goldenthread.indicators.exchange.Turn;
import org.jdbi.v3.core.Jdbi;

/** A lock of the database that stands for nothing but the turn. */
@Singleton
final class AdvisoryTurn implements Turn {

  private static final String AWAIT =
      "select 1 from (select pg_advisory_xact_lock(hashtext('reference-data'))) turn";

  private final Jdbi jdbi;

  AdvisoryTurn(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public void await() {
    jdbi.useHandle(handle -> handle.createQuery(AWAIT).mapTo(Integer.class).one());
  }
}
