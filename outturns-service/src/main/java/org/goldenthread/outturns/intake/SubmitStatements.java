package org.goldenthread.outturns.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.outturns.finding.TrackFindings;
import org.goldenthread.outturns.reference.Change;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Positioned;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.outturns.submission.Submitter;

/**
 * Takes statements of one type: one or a batch, in one transaction with their events. The same
 * statement may be submitted again and again; only what differs is added. Two submitters of the
 * same statement come one after the other, and the second sees what the first one added.
 */
@ApplicationScoped
public class SubmitStatements {

  private final Ledger ledger;
  private final SubmissionEvents events;
  private final TrackFindings findings;
  private final CalculateWholes calculateWholes;
  private final Clock clock;

  public SubmitStatements(
      Ledger ledger,
      SubmissionEvents events,
      TrackFindings findings,
      CalculateWholes calculateWholes,
      Clock clock) {
    this.ledger = ledger;
    this.events = events;
    this.findings = findings;
    this.calculateWholes = calculateWholes;
    this.clock = clock;
  }

  /** Submits, and works out what is made of it; the outcomes are in the order of the entries. */
  @Transactional
  public <S extends Statement> List<Outcome<S>> submit(
      StatementType<S> type, Submitter submitter, List<Entry<S>> entries) {
    return submit(type, submitter, entries, Ledger.Busy.AWAITED);
  }

  /**
   * The same without waiting for anybody: what somebody else holds is answered as unknown, to be
   * submitted again with {@link #submit}.
   */
  @Transactional
  public <S extends Statement> List<Outcome<S>> submitFree(
      StatementType<S> type, Submitter submitter, List<Entry<S>> entries) {
    return submit(type, submitter, entries, Ledger.Busy.LEFT);
  }

  private <S extends Statement> List<Outcome<S>> submit(
      StatementType<S> type, Submitter submitter, List<Entry<S>> entries, Ledger.Busy busy) {
    Known<S> known = ledger.hold(type, positions(entries), submitter.subject(), busy);
    Instant now = clock.instant();
    Intake.Taken<S> taken = new Intake<>(type, submitter, now, known).take(entries);
    if (!taken.added().isEmpty()) {
      ledger.add(type, taken.added());
      events.submitted(taken.added());
      findings.track(taken.judgements(), known.findings(), new Change(now, submitter.subject()));
      calculateWholes.after(
          taken.added().stream().map(it -> it.content().position()).toList(), known.wholes());
    }
    return taken.outcomes();
  }

  /**
   * Begins to try statements: tells what would become of them, changes nothing and keeps nobody
   * waiting; it does not tell what would come of what is made of them.
   */
  public <S extends Statement> Trial<S> attempt(StatementType<S> type, Submitter submitter) {
    return new Trial<>(ledger, type, submitter, clock.instant());
  }

  static Set<Position> positions(List<? extends Positioned> entries) {
    return entries.stream().map(Positioned::position).collect(Collectors.toSet());
  }
}
