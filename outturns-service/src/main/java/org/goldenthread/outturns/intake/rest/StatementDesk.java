package org.goldenthread.outturns.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.trace.Step;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.outturns.submission.Submitter;

/**
 * Hands in what the current caller submits, one statement at a time. Those that one submitter sends
 * at once are taken together: in one transaction, if none has to wait for what somebody else holds.
 * What is traced is taken alone, so that its trace goes on with its own event and no other.
 */
@RequestScoped
public class StatementDesk {

  private final Admission admission;
  private final SubmissionCounter counter;
  private final CurrentSubmitter submitter;
  private final Groups groups;

  public StatementDesk(
      Admission admission, SubmissionCounter counter, CurrentSubmitter submitter, Groups groups) {
    this.admission = admission;
    this.counter = counter;
    this.submitter = submitter;
    this.groups = groups;
  }

  /**
   * Hands in one statement that the path is about or the body tells of.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem if it is refused
   */
  public <S extends Statement> Outcome.Recorded<S> handIn(
      StatementType<S> type, Entry<S> entry, Place place) {
    Entry<S> conditional = entry.onlyIf(submitter.condition());
    Optional<SubmissionKey> key = submitter.key();
    return switch (admission.one(() -> submit(type, conditional, key))) {
      case Outcome.Recorded<S> recorded -> recorded;
      case Outcome.Refused<S>(Refusal refusal) -> throw Refusals.problem(refusal, place);
    };
  }

  private <S extends Statement> Outcome<S> submit(
      StatementType<S> type, Entry<S> entry, Optional<SubmissionKey> key) {
    Submitter by = submitter.get();
    boolean mayShare = key.isEmpty() && Step.current().isEmpty();
    Optional<Outcome<S>> shared = mayShare ? groups.submit(type, by, entry) : Optional.empty();
    return shared.orElseGet(
        () ->
            admission.alone(
                entry.subject(), () -> counter.submit(type, by, List.of(entry), key).getFirst()));
  }
}
