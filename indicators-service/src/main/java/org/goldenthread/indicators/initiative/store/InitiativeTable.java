package org.goldenthread.indicators.initiative.store;

import jakarta.inject.Singleton;
import org.goldenthread.indicators.history.store.DocumentTable;
import org.goldenthread.indicators.initiative.Initiative;
import org.jdbi.v3.core.Jdbi;

/** The tables {@code initiative} and {@code initiative_revision}. */
@Singleton
final class InitiativeTable extends DocumentTable<Initiative> {

  InitiativeTable(Jdbi jdbi) {
    super(jdbi, "initiative", Initiative.class);
  }
}
