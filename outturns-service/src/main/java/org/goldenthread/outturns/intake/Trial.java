package org.goldenthread.outturns.intake;

import java.time.Instant;
import java.util.List;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.outturns.submission.Submitter;

/**
 * Tells what would become of statements that come in lots, of which a later one sees what an
 * earlier one would have added. It remembers all of them, so their number must be bounded.
 */
public final class Trial<S extends Statement> {

  private final Ledger ledger;
  private final StatementType<S> type;
  private final Submitter submitter;
  private final Intake<S> intake;

  Trial(Ledger ledger, StatementType<S> type, Submitter submitter, Instant now) {
    this.ledger = ledger;
    this.type = type;
    this.submitter = submitter;
    this.intake = new Intake<>(type, submitter, now, Known.nothing());
  }

  /** What would become of a lot; the outcomes are in the order of the entries. */
  public List<Outcome<S>> take(List<Entry<S>> entries) {
    intake.learn(ledger.look(type, SubmitStatements.positions(entries), submitter.subject()));
    return intake.take(entries).outcomes();
  }
}
