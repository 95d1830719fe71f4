package org.goldenthread.outturns.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.goldenthread.outturns.application.Commitment;
import org.goldenthread.outturns.application.SubmitStatements;
import org.goldenthread.outturns.domain.Draft;
import org.goldenthread.outturns.domain.Outcome;
import org.goldenthread.outturns.domain.Statement;
import org.goldenthread.outturns.domain.StatementType;
import org.goldenthread.outturns.domain.Submitter;

/** Hands in what the current caller submits, counts the outcomes and logs refused access. */
@RequestScoped
class StatementDesk {

  private final SubmitStatements submitStatements;
  private final CurrentSubmitter submitter;
  private final SubmissionMetrics metrics;

  StatementDesk(
      SubmitStatements submitStatements, CurrentSubmitter submitter, SubmissionMetrics metrics) {
    this.submitStatements = submitStatements;
    this.submitter = submitter;
    this.metrics = metrics;
  }

  /**
   * Hands in one statement that the path is about or the body tells of.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem if it is refused
   */
  <S extends Statement> Outcome.Recorded<S> handIn(
      StatementType<S> type, Draft<S> draft, Place place) {
    return switch (handIn(type, List.of(draft), Commitment.EACH).getFirst()) {
      case Outcome.Recorded<S> recorded -> recorded;
      case Outcome.Refused<S> refused -> throw Refusals.problem(refused.refusal(), place);
    };
  }

  /** Hands in statements; the outcomes are in their order. */
  <S extends Statement> List<Outcome<S>> handIn(
      StatementType<S> type, List<? extends Draft<S>> drafts, Commitment commitment) {
    Submitter current = submitter.get();
    List<Outcome<S>> outcomes = submitStatements.submit(type, current, drafts, commitment);
    if (commitment.keeps(outcomes)) {
      outcomes.forEach(outcome -> metrics.count(type, outcome));
    }
    for (int index = 0; index < outcomes.size(); index++) {
      RefusedAccess.log(current, drafts.get(index), outcomes.get(index));
    }
    return outcomes;
  }
}
