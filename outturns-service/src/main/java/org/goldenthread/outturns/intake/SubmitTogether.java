package org.goldenthread.outturns.intake;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.goldenthread.outturns.outturn.Outturn;

/**
 * Submits many lots of outturns in one transaction, of which all are kept or none. All indicators
 * are held before the first lot, in one order, so that two such batches never wait for each other
 * in a circle. What is made of them is worked out once, after the last lot.
 */
@ApplicationScoped
public class SubmitTogether {

  private static final int SECONDS = 600;

  private final Ledger ledger;
  private final CalculateWholes calculateWholes;
  private final TransactionSynchronizationRegistry transaction;

  public SubmitTogether(
      Ledger ledger,
      CalculateWholes calculateWholes,
      TransactionSynchronizationRegistry transaction) {
    this.ledger = ledger;
    this.calculateWholes = calculateWholes;
    this.transaction = transaction;
  }

  /**
   * Submits.
   *
   * @param indicators the references that the lots are about
   * @param lots submits them all
   * @param keep asked at the end: whether what was submitted stays
   */
  @Transactional
  @TransactionConfiguration(timeout = SECONDS)
  public void submit(Set<String> indicators, Runnable lots, BooleanSupplier keep) {
    ledger.holdAll(Outturn.TYPE, indicators);
    calculateWholes.wait(lots);
    if (keep.getAsBoolean()) {
      calculateWholes.now();
    } else {
      transaction.setRollbackOnly();
    }
  }
}
