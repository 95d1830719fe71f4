package org.goldenthread.reporting.readmodel.store;

import jakarta.inject.Singleton;
import org.goldenthread.reporting.readmodel.ReadModelVersion;

/** Keeps the version in the database that holds what it is the version of. */
@Singleton
record ReadModelVersionTable(Database database) implements ReadModelVersion {

  // Publications count by themselves: whoever publishes reads from one moment, and could not also
  // count after whoever counted since.
  private static final String CURRENT =
      "select version + (select count(*) from publication) from read_model";

  @Override
  public long current() {
    return database.query(CURRENT, row -> row.getLong(1)).getFirst();
  }
}
