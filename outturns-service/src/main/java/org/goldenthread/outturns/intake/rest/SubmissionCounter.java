package org.goldenthread.outturns.intake.rest;

import jakarta.inject.Singleton;
import java.util.List;
import org.goldenthread.outturns.intake.SubmitStatements;
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
  private final SubmissionMetrics metrics;
  private final RefusedAccess refused;

  public SubmissionCounter(
      SubmitStatements submitStatements, SubmissionMetrics metrics, RefusedAccess refused) {
    this.submitStatements = submitStatements;
    this.metrics = metrics;
    this.refused = refused;
  }

  /** Submits statements that are kept; the outcomes are in their order. */
  public <S extends Statement> List<Outcome<S>> submit(
      StatementType<S> type, Submitter submitter, List<Entry<S>> entries) {
    List<Outcome<S>> outcomes = submitStatements.submit(type, submitter, entries);
    outcomes.forEach(outcome -> metrics.count(type, outcome));
    refused.tell(submitter, outcomes);
    return outcomes;
  }

  /** Submits outturns that are kept. */
  public List<Outcome<Outturn>> submit(Submitter submitter, List<Entry<Outturn>> entries) {
    return submit(Outturn.TYPE, submitter, entries);
  }

  /** Submits outturns in a transaction of which nobody knows yet whether it is kept. */
  public List<Outcome<Outturn>> submitTentatively(
      Submitter submitter, List<Entry<Outturn>> entries) {
    List<Outcome<Outturn>> outcomes = submitStatements.submit(Outturn.TYPE, submitter, entries);
    refused.tell(submitter, outcomes);
    return outcomes;
  }
}
