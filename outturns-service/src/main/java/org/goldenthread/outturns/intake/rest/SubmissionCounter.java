package org.goldenthread.outturns.intake.rest;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.outturns.intake.SubmitOnce;
import org.goldenthread.outturns.intake.SubmitStatements;
import org.goldenthread.outturns.intake.Trial;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.outturns.submission.Submitter;

/** Hands in statements for a submitter, counts the outcomes and tells of refused access. */
@Singleton
public final class SubmissionCounter {

  private final SubmitStatements submitStatements;
  private final SubmitOnce submitOnce;
  private final SubmissionMetrics metrics;
  private final RefusedAccess refused;

  public SubmissionCounter(
      SubmitStatements submitStatements,
      SubmitOnce submitOnce,
      SubmissionMetrics metrics,
      RefusedAccess refused) {
    this.submitStatements = submitStatements;
    this.submitOnce = submitOnce;
    this.metrics = metrics;
    this.refused = refused;
  }

  /**
   * Submits statements that are kept; the outcomes are in their order.
   *
   * @param key with which they may be repeated
   */
  public <S extends Statement> List<Outcome<S>> submit(
      StatementType<S> type,
      Submitter submitter,
      List<Entry<S>> entries,
      Optional<SubmissionKey> key) {
    List<Outcome<S>> outcomes =
        key.isPresent()
            ? submitOnce.submit(type, submitter, entries, key.get().next(entries))
            : submitStatements.submit(type, submitter, entries);
    outcomes.forEach(outcome -> metrics.count(type, outcome));
    refused.tell(submitter, outcomes);
    return outcomes;
  }

  /** Tries outturns: nothing is kept or counted. */
  public Function<List<Entry<Outturn>>, List<Outcome<Outturn>>> trial(Submitter submitter) {
    Trial<Outturn> trial = submitStatements.attempt(Outturn.TYPE, submitter);
    return entries -> {
      List<Outcome<Outturn>> outcomes = trial.take(entries);
      refused.tell(submitter, outcomes);
      return outcomes;
    };
  }
}
