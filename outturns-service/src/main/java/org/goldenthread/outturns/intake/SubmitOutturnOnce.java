package org.goldenthread.outturns.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
 * same answer and changes nothing. A refused submission does not use the key up.
 */
@ApplicationScoped
public class SubmitOutturnOnce {

  private final SubmitStatements submitStatements;
  private final Receipts receipts;
  private final Revisions revisions;

  public SubmitOutturnOnce(
      SubmitStatements submitStatements, Receipts receipts, Revisions revisions) {
    this.submitStatements = submitStatements;
    this.receipts = receipts;
    this.revisions = revisions;
  }

  /** Submits, or finds what became of it before. */
  @Transactional
  public Outcome<Outturn> submit(
      Submitter submitter, Entry<Outturn> entry, Receipt.Submission once) {
    Optional<Receipt> earlier = receipts.hold(once);
    return earlier.isPresent() ? repeated(earlier.get(), once) : first(submitter, entry, once);
  }

  private Outcome<Outturn> repeated(Receipt earlier, Receipt.Submission once) {
    if (!earlier.isFor(once)) {
      return new Outcome.Refused<>(new Refusal.KeyUsed(once.key()));
    }
    Revision<Outturn> answer =
        revisions
            .find(Outturn.TYPE, earlier.position(), earlier.revision())
            .orElseThrow(() -> new IllegalStateException("History is missing a revision"));
    return new Outcome.Recorded<>(earlier.effect(), answer);
  }

  private Outcome<Outturn> first(
      Submitter submitter, Entry<Outturn> entry, Receipt.Submission once) {
    Outcome<Outturn> outcome =
        submitStatements.submit(Outturn.TYPE, submitter, List.of(entry)).getFirst();
    if (outcome instanceof Outcome.Recorded<Outturn>(Outcome.Effect effect, Revision<Outturn> it)) {
      receipts.add(
          new Receipt(once, effect, it.content().position(), it.number()), it.submittedAt());
    }
    return outcome;
  }
}
