package org.goldenthread.indicators.directorate.store;

import jakarta.inject.Singleton;
import org.goldenthread.indicators.directorate.Directorate;
import org.goldenthread.indicators.history.store.DocumentTable;
import org.jdbi.v3.core.Jdbi;

/** The tables {@code directorate} and {@code directorate_revision}. */
@Singleton
final class DirectorateTable extends DocumentTable<Directorate> {

  DirectorateTable(Jdbi jdbi) {
    super(jdbi, "directorate", Directorate.class);
  }
}
