package org.goldenthread.reporting.persistence;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads several tables as they stood at one moment, whatever is committed meanwhile. */
final class Snapshot {

  private Snapshot() {}

  /**
   * Runs queries within the current transaction, which must not have run a statement before.
   *
   * @throws org.jdbi.v3.core.statement.UnableToExecuteStatementException if it has
   */
  static <T> T read(Jdbi jdbi, Function<Handle, T> queries) {
    return jdbi.withHandle(
        handle -> {
          handle.execute("set transaction isolation level repeatable read, read only");
          return queries.apply(handle);
        });
  }
}
