package org.goldenthread.kit.outbox;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Gives the one Jdbi of a service; its statements join the current transaction. */
final class DatabaseAccess {

  @Produces
  @Singleton
  Jdbi jdbi(DataSource database) {
    return Jdbi.create(database);
  }
}
