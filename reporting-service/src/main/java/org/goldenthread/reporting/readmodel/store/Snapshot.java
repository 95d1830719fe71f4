package org.goldenthread.reporting.readmodel.store;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Reads several tables as they stood at one moment, whatever is committed meanwhile. */
@Singleton
public record Snapshot(Database database, TransactionSynchronizationRegistry transactions) {

  private static final String BEGUN = Snapshot.class.getName();

  /**
   * Makes all that the current transaction reads be read at one moment. The first call of a
   * transaction must be its first statement, too.
   *
   * @throws Database.RefusedException if it is not
   */
  public void begin() {
    begin("set transaction isolation level repeatable read, read only");
  }

  /**
   * Makes the current transaction one that writes what it works out from one moment's figures.
   *
   * @param table locked against others that want the same before the moment is chosen, so that
   *     whoever comes second sees what the first one wrote
   */
  public void beginWriting(String table) {
    begin("set transaction isolation level repeatable read");
    database.execute("lock table " + table + " in share row exclusive mode");
  }

  /** The version of the read model that the current transaction sees. */
  public long version() {
    begin();
    return database.query("select version from read_model", row -> row.getLong(1)).getFirst();
  }

  private void begin(String isolation) {
    if (transactions.getResource(BEGUN) == null) {
      database.execute(isolation);
      transactions.putResource(BEGUN, true);
    }
  }
}
