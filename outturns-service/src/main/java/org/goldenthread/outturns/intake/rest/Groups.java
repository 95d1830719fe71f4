package org.goldenthread.outturns.intake.rest;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.time.Together;
import org.goldenthread.outturns.submission.Entry;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.outturns.submission.Submitter;

/**
 * Takes the statements that one submitter sends at once in one transaction: asked for, kept and
 * committed together they cost a fraction. Each is taken or refused for itself. What is about a
 * subject that somebody else holds is left out, so that nobody waits for it, and if a group fails,
 * none of it was kept: each is submitted alone then.
 */
@Singleton
final class Groups {

  private static final int MOST = 64;
  private static final Duration WAIT = Duration.ofSeconds(2);

  private final Together<Sender, Entry<?>, Outcome<?>> together = new Together<>(MOST, WAIT);
  private final Admission admission;
  private final SubmissionCounter counter;

  Groups(Admission admission, SubmissionCounter counter) {
    this.admission = admission;
    this.counter = counter;
  }

  private record Sender(StatementType<?> type, Submitter submitter) {}

  /** Submits a statement with others; none if it must be submitted alone. */
  @SuppressWarnings("unchecked") // the type of all statements of a group
  <S extends Statement> Optional<Outcome<S>> submit(
      StatementType<S> type, Submitter submitter, Entry<S> entry) {
    return together
        .join(
            new Sender(type, submitter),
            entry,
            group -> submitAll(type, submitter, group.stream().map(it -> (Entry<S>) it).toList()))
        .map(it -> (Outcome<S>) it);
  }

  /** How many statements wait for others of their submitters. */
  int waiting() {
    return together.waiting();
  }

  private <S extends Statement> List<Optional<Outcome<?>>> submitAll(
      StatementType<S> type, Submitter submitter, List<Entry<S>> entries) {
    return admission.group(() -> counter.submitFree(type, submitter, entries)).stream()
        .map(outcome -> outcome.<Outcome<?>>map(it -> it))
        .toList();
  }
}
