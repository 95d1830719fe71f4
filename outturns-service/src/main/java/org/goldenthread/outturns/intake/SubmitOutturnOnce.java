package org.goldenthread.outturns.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.outturns.submission.Revisions;
import org.goldenthread.outturns.submission.Submitter;

/**
 * Takes an outturn with a key: the first submission with it counts, and its repetition gets the
 * same answer and changes nothing, as long as the submitter may still speak for the indicator. A
 * refused submission does not use the key up.
 */
@ApplicationScoped
public class SubmitOutturnOnce {

  private final SubmitStatements submitStatements;
  private final Receipts receipts;
  private final Revisions revisions;
  private final Ledger ledger;
  private final TransactionSynchronizationRegistry transaction;
  private final Clock clock;

  public SubmitOutturnOnce(
      SubmitStatements submitStatements,
      Receipts receipts,
      Revisions revisions,
      Ledger ledger,
      TransactionSynchronizationRegistry transaction,
      Clock clock) {
    this.submitStatements = submitStatements;
    this.receipts = receipts;
    this.revisions = revisions;
    this.ledger = ledger;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Submits, or finds what became of it before. */
  @Transactional
  public Outcome<Outturn> submit(
      Submitter submitter, Entry<Outturn> entry, Receipt.Submission once) {
    Instant now = clock.instant();
    Optional<Receipt> earlier = receipts.reserve(once, now);
    return earlier.isPresent()
        ? repeated(submitter, earlier.get(), once, now)
        : first(submitter, entry, once);
  }

  private Outcome<Outturn> repeated(
      Submitter submitter, Receipt earlier, Receipt.Submission once, Instant now) {
    if (!earlier.isFor(once)) {
      return new Outcome.Refused<>(new Refusal.KeyUsed(once.key()));
    }
    Known<Outturn> known =
        ledger.look(Outturn.TYPE, List.of(earlier.position()), submitter.subject());
    return new Intake<>(Outturn.TYPE, submitter, now, known)
        .refusal(earlier.position())
        .<Outcome<Outturn>>map(Outcome.Refused::new)
        .orElseGet(() -> new Outcome.Recorded<>(earlier.effect(), revision(earlier)));
  }

  private Revision<Outturn> revision(Receipt earlier) {
    return revisions
        .numbered(Outturn.TYPE, earlier.position(), earlier.revision())
        .orElseThrow(() -> new IllegalStateException("History is missing a revision"));
  }

  private Outcome<Outturn> first(
      Submitter submitter, Entry<Outturn> entry, Receipt.Submission once) {
    Outcome<Outturn> outcome =
        submitStatements.submit(Outturn.TYPE, submitter, List.of(entry)).getFirst();
    switch (outcome) {
      case Outcome.Recorded<Outturn>(Outcome.Effect effect, Revision<Outturn> it) ->
          receipts.complete(new Receipt(once, effect, it.content().position(), it.number()));
      case Outcome.Refused<Outturn> refused -> transaction.setRollbackOnly();
    }
    return outcome;
  }
}
