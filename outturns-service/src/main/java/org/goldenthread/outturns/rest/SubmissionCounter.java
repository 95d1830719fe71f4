package org.goldenthread.outturns.rest;

import jakarta.inject.Singleton;
import java.util.List;
import org.goldenthread.outturns.application.SubmitStatements;
import org.goldenthread.outturns.domain.Entry;
import org.goldenthread.outturns.domain.Outcome;
import org.goldenthread.outturns.domain.Outturn;
import org.goldenthread.outturns.domain.Statement;
import org.goldenthread.outturns.domain.StatementType;
import org.goldenthread.outturns.domain.Submitter;

/** Hands in statements for a submitter, counts the outcomes and tells of refused access. */
@Singleton
final class SubmissionCounter {

  private final SubmitStatements submitStatements;
  private final SubmissionMetrics metrics;
  private final RefusedAccess refused;

  SubmissionCounter(
      SubmitStatements submitStatements, SubmissionMetrics metrics, RefusedAccess refused) {
    this.submitStatements = submitStatements;
    this.metrics = metrics;
    this.refused = refused;
  }

  /** Submits statements that are kept; the outcomes are in their order. */
  <S extends Statement> List<Outcome<S>> submit(
      StatementType<S> type, Submitter submitter, List<Entry<S>> entries) {
    List<Outcome<S>> outcomes = submitStatements.submit(type, submitter, entries);
    outcomes.forEach(outcome -> metrics.count(type, outcome));
    refused.tell(submitter, outcomes);
    return outcomes;
  }

  /** Submits outturns that are kept. */
  List<Outcome<Outturn>> submit(Submitter submitter, List<Entry<Outturn>> entries) {
    return submit(StatementType.OUTTURN, submitter, entries);
  }

  /** Submits outturns in a transaction of which nobody knows yet whether it is kept. */
  List<Outcome<Outturn>> submitTentatively(Submitter submitter, List<Entry<Outturn>> entries) {
    List<Outcome<Outturn>> outcomes =
        submitStatements.submit(StatementType.OUTTURN, submitter, entries);
    refused.tell(submitter, outcomes);
    return outcomes;
  }
}
