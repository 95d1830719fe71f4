package org.goldenthread.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.quarter.Publication;
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
          return asOf.moment()
              .map(moment -> inThePast(moment, asOf.publication(), queries, handle))
              .orElseGet(() -> queries.apply(handle));
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

  private static <T> T inThePast(
      Instant moment,
      Optional<Publication> publication,
      Function<Handle, T> queries,
      Handle handle) {
    set("as_of", moment.toString(), handle);
    set("published_quarter", publication.map(p -> p.quarter().toString()).orElse(""), handle);
    set("published_revision", publication.map(p -> "" + p.revision()).orElse(""), handle);
    handle.execute("set local search_path to past, public");
    T found = queries.apply(handle);
    handle.execute("set local search_path to default");
    return found;
  }

  private static void set(String setting, String value, Handle handle) {
    handle.execute("select set_config(?, ?, true)", "golden_thread." + setting, value);
  }
}
