package org.goldenthread.outturns.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.goldenthread.outturns.intake.Receipt;
import org.goldenthread.outturns.intake.SubmitOutturnOnce;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.outturns.submission.Submitter;

/** Hands in what the current caller submits, one statement at a time. */
@RequestScoped
public class StatementDesk {

  private final SubmissionCounter counter;
  private final SubmitOutturnOnce submitOutturnOnce;
  private final CurrentSubmitter submitter;
  private final SubmissionMetrics metrics;
  private final RefusedAccess refused;

  public StatementDesk(
      SubmissionCounter counter,
      SubmitOutturnOnce submitOutturnOnce,
      CurrentSubmitter submitter,
      SubmissionMetrics metrics,
      RefusedAccess refused) {
    this.counter = counter;
    this.submitOutturnOnce = submitOutturnOnce;
    this.submitter = submitter;
    this.metrics = metrics;
    this.refused = refused;
  }

  /**
   * Hands in one statement that the path is about or the body tells of.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem if it is refused
   */
  public <S extends Statement> Outcome.Recorded<S> handIn(
      StatementType<S> type, Entry<S> entry, Place place) {
    return recorded(counter.submit(type, submitter.get(), List.of(entry)).getFirst(), place);
  }

  /**
   * Hands in an outturn that may be repeated with the same key.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem if it is refused
   */
  public Outcome.Recorded<Outturn> handInOnce(Entry<Outturn> entry, String key, String digest) {
    Submitter current = submitter.get();
    Outcome<Outturn> outcome =
        submitOutturnOnce.submit(
            current, entry, new Receipt.Submission(current.subject(), key, digest));
    metrics.count(Outturn.TYPE, outcome);
    refused.tell(current, List.of(outcome));
    return recorded(outcome, Place.BODY);
  }

  private static <S extends Statement> Outcome.Recorded<S> recorded(
      Outcome<S> outcome, Place place) {
    return switch (outcome) {
      case Outcome.Recorded<S> recorded -> recorded;
      case Outcome.Refused<S> refused -> throw Refusals.problem(refused.refusal(), place);
    };
  }
}
