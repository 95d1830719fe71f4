package org.goldenthread.outturns.intake;

import java.time.Instant;
import java.util.Optional;

/** What became of submissions with a key, as long as they may be repeated. */
public interface Receipts {

  /**
   * The receipt of the submitter's key, if it was used and is not too old; otherwise the key is
   * reserved. Until the transaction ends nobody else gets it, so that of two submissions with the
   * same key one waits for the other.
   */
  Optional<Receipt> reserve(Receipt.Submission submission, Instant at);

  /** Completes the receipt of a key that was reserved. */
  void complete(Receipt receipt);
}
