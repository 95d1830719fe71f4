package org.goldenthread.indicators.persistence;

import jakarta.inject.Singleton;
import org.goldenthread.indicators.domain.Committee;
import org.jdbi.v3.core.Jdbi;

/** The tables {@code committee} and {@code committee_revision}. */
@Singleton
final class CommitteeTable extends DocumentTable<Committee> {

  CommitteeTable(Jdbi jdbi) {
    super(jdbi, "committee", Committee.class);
  }
}
