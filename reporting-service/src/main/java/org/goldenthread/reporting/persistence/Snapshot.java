package org.goldenthread.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.function.Function;
import org.goldenthread.reporting.application.AsOf;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads several tables as they stood at one moment, whatever is committed meanwhile. */
@ApplicationScoped
class Snapshot {

  private static final String BEGUN = Snapshot.class.getName();

  private final Jdbi jdbi;
  private final TransactionSynchronizationRegistry transactions;

  Snapshot(Jdbi jdbi, TransactionSynchronizationRegistry transactions) {
    this.jdbi = jdbi;
    this.transactions = transactions;
  }

  /**
   * Runs queries within the current transaction. The first of a transaction must be its first
   * statement, too; all later ones see what it saw.
   *
   * @throws org.jdbi.v3.core.statement.UnableToExecuteStatementException if it is not
   */
  <T> T read(AsOf asOf, Function<Handle, T> queries) {
    return jdbi.withHandle(
        handle -> {
          begin("set transaction isolation level repeatable read, read only", handle);
          return asOf.moment().isEmpty()
              ? queries.apply(handle)
              : inThePast(asOf.moment().orElseThrow(), queries, handle);
        });
  }

  /**
   * Makes the current transaction one that writes what it works out from one moment's figures.
   *
   * @param table locked against others that want the same before the moment is chosen, so that
   *     whoever comes second sees what the first one wrote
   */
  void beginWriting(String table) {
    jdbi.useHandle(
        handle -> {
          begin("set transaction isolation level repeatable read", handle);
          handle.execute("lock table " + table + " in share row exclusive mode");
        });
  }

  private void begin(String isolation, Handle handle) {
    if (transactions.getResource(BEGUN) == null) {
      handle.execute(isolation);
      transactions.putResource(BEGUN, true);
    }
  }

  private static <T> T inThePast(Instant moment, Function<Handle, T> queries, Handle handle) {
    handle.execute("select set_config('golden_thread.as_of', ?, true)", moment.toString());
    handle.execute("set local search_path to past, public");
    T found = queries.apply(handle);
    handle.execute("set local search_path to default");
    return found;
  }
}
