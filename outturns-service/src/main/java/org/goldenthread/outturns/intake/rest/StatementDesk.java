package org.goldenthread.outturns.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;

/** Hands in what the current caller submits, one statement at a time. */
@RequestScoped
public class StatementDesk {

  private final Admission admission;
  private final SubmissionCounter counter;
  private final CurrentSubmitter submitter;

  public StatementDesk(Admission admission, SubmissionCounter counter, CurrentSubmitter submitter) {
    this.admission = admission;
    this.counter = counter;
    this.submitter = submitter;
  }

  /**
   * Hands in one statement that the path is about or the body tells of.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem if it is refused
   */
  public <S extends Statement> Outcome.Recorded<S> handIn(
      StatementType<S> type, Entry<S> entry, Place place) {
    Outcome<S> outcome =
        admission
            .one(
                entry.subject(),
                () ->
                    counter.submit(
                        type,
                        submitter.get(),
                        List.of(entry.onlyIf(submitter.condition())),
                        submitter.key()))
            .getFirst();
    return switch (outcome) {
      case Outcome.Recorded<S> recorded -> recorded;
      case Outcome.Refused<S>(Refusal refusal) -> throw Refusals.problem(refusal, place);
    };
  }
}
