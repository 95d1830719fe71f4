package org.goldenthread.outturns.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.goldenthread.outturns.application.Commitment;
import org.goldenthread.outturns.application.SubmitOutturnOnce;
import org.goldenthread.outturns.application.SubmitStatements;
import org.goldenthread.outturns.domain.Draft;
import org.goldenthread.outturns.domain.Outcome;
import org.goldenthread.outturns.domain.Outturn;
import org.goldenthread.outturns.domain.OutturnDraft;
import org.goldenthread.outturns.domain.Receipt;
import org.goldenthread.outturns.domain.Statement;
import org.goldenthread.outturns.domain.StatementType;
import org.goldenthread.outturns.domain.Submitter;

/** Hands in what the current caller submits, counts the outcomes and logs refused access. */
@RequestScoped
class StatementDesk {

  private final SubmitStatements submitStatements;
  private final SubmitOutturnOnce submitOutturnOnce;
  private final CurrentSubmitter submitter;
  private final SubmissionMetrics metrics;

  StatementDesk(
      SubmitStatements submitStatements,
      SubmitOutturnOnce submitOutturnOnce,
      CurrentSubmitter submitter,
      SubmissionMetrics metrics) {
    this.submitStatements = submitStatements;
    this.submitOutturnOnce = submitOutturnOnce;
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
    return recorded(handIn(type, List.of(draft), Commitment.EACH).getFirst(), place);
  }

  /**
   * Hands in an outturn that may be repeated with the same key.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem if it is refused
   */
  Outcome.Recorded<Outturn> handInOnce(OutturnDraft draft, String key, String digest) {
    Submitter current = submitter.get();
    Outcome<Outturn> outcome =
        submitOutturnOnce.submit(
            current, draft, new Receipt.Submission(current.subject(), key, digest));
    metrics.count(StatementType.OUTTURN, outcome);
    RefusedAccess.log(current, draft, outcome);
    return recorded(outcome, Place.BODY);
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

  private static <S extends Statement> Outcome.Recorded<S> recorded(
      Outcome<S> outcome, Place place) {
    return switch (outcome) {
      case Outcome.Recorded<S> recorded -> recorded;
      case Outcome.Refused<S> refused -> throw Refusals.problem(refused.refusal(), place);
    };
  }
}
