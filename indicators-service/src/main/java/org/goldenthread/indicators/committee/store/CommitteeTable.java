package org.goldenthread.indicators.committee.store;

import jakarta.inject.Singleton;
import org.goldenthread.indicators.committee.Committee;
import org.goldenthread.indicators.history.store.DocumentTable;
import org.jdbi.v3.core.Jdbi;

/** The tables {@code committee} and {@code committee_revision}. */
@Singleton
final class CommitteeTable extends DocumentTable<Committee> {

  CommitteeTable(Jdbi jdbi) {
    super(jdbi, "committee", Committee.class);
  }
}
