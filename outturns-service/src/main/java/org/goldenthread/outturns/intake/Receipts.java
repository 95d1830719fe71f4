package org.goldenthread.outturns.intake;

import java.time.Instant;
import java.util.Optional;

/** What became of submissions with a key, as long as they may be repeated. */
public interface Receipts {

  /**
   * The receipt of the submitter's key, if it was used. Until the transaction ends nobody else gets
   * it, so that of two submissions with the same key one waits for the other.
   */
  Optional<Receipt> hold(Receipt.Submission submission);

  /** Adds a receipt, and forgets those that are too old. */
  void add(Receipt receipt, Instant at);
}
