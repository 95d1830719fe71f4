package org.goldenthread.outturns.intake.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.reference.Following;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;

/** Hands in what the current caller submits, one statement at a time. */
@RequestScoped
public class StatementDesk {

  private static final int BEHIND = 503;
  private static final String SECONDS = "2";

  private final SubmissionCounter counter;
  private final CurrentSubmitter submitter;
  private final Following following;

  public StatementDesk(SubmissionCounter counter, CurrentSubmitter submitter, Following following) {
    this.counter = counter;
    this.submitter = submitter;
    this.following = following;
  }

  /**
   * Hands in one statement that the path is about or the body tells of.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem if it is refused
   */
  public <S extends Statement> Outcome.Recorded<S> handIn(
      StatementType<S> type, Entry<S> entry, Place place) {
    Outcome<S> outcome =
        counter
            .submit(
                type,
                submitter.get(),
                List.of(entry.onlyIf(submitter.condition())),
                submitter.key())
            .getFirst();
    return switch (outcome) {
      case Outcome.Recorded<S> recorded -> recorded;
      case Outcome.Refused<S>(Refusal refusal) -> throw problem(refusal, place);
    };
  }

  private HttpProblem problem(Refusal refusal, Place place) {
    return refusal instanceof Refusal.Unknown && following.isBehind()
        ? HttpProblem.builder(
                Problems.of(
                    BEHIND,
                    "reference-data-behind",
                    "What was told is not known here yet",
                    "Nothing was stored. Send the same again after %s seconds".formatted(SECONDS)))
            .withHeader("Retry-After", SECONDS)
            .build()
        : Refusals.problem(refusal, place);
  }
}
