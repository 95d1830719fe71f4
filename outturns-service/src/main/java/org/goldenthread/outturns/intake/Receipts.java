package org.goldenthread.outturns.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;

/** What became of submissions with a key, as long as they may be repeated. */
public interface Receipts {

  /**
   * What became of a row.
   *
   * @param revision the answer; empty if it was a statement of another type
   */
  record Answered<S extends Statement>(
      String digest, Outcome.Effect effect, Optional<Revision<S>> revision) {}

  /**
   * The receipts of the rows of a key that are not too old, by row. Until the transaction ends
   * nobody else gets the key, so that of two submissions with the same key one waits for the other.
   *
   * @param from the first row
   * @param count how many rows
   */
  <S extends Statement> Map<Integer, Answered<S>> hold(
      StatementType<S> type, Receipt.Key key, int from, int count, Instant at);

  /** Adds receipts of a key that the transaction holds. */
  void add(List<Receipt> receipts, Instant at);
}
