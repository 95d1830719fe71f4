package org.goldenthread.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.goldenthread.reporting.readmodel.ReadModelVersion;
import org.jdbi.v3.core.Jdbi;

/** Keeps the version in the database that holds what it is the version of. */
@ApplicationScoped
final class ReadModelVersionTable implements ReadModelVersion {

  // Publications count by themselves: whoever publishes reads from one moment, and could not also
  // count after whoever counted since.
  private static final String CURRENT =
      "select version + (select count(*) from publication) from read_model";
  private static final String COUNTED = ReadModelVersionTable.class.getName();

  private final Jdbi jdbi;
  private final TransactionSynchronizationRegistry transactions;

  ReadModelVersionTable(Jdbi jdbi, TransactionSynchronizationRegistry transactions) {
    this.jdbi = jdbi;
    this.transactions = transactions;
  }

  @Override
  public long current() {
    return jdbi.withHandle(handle -> handle.createQuery(CURRENT).mapTo(Long.class).one());
  }

  @Override
  public void advance() {
    if (transactions.getResource(COUNTED) == null) {
      transactions.putResource(COUNTED, true);
      transactions.registerInterposedSynchronization(new CountAtTheEnd(jdbi));
    }
  }

  private record CountAtTheEnd(Jdbi jdbi) implements Synchronization {

    @Override
    public void beforeCompletion() {
      jdbi.useHandle(handle -> handle.execute("update read_model set version = version + 1"));
    }

    @Override
    public void afterCompletion(int status) {
      // Nothing to do: the count committed with the transaction, or not at all.
    }
  }
}
