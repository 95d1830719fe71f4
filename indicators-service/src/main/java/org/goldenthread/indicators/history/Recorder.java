package org.goldenthread.indicators.history;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Records a new revision of a thing for edits that make a difference and announces it, once for all
 * that are made together; a repetition changes nothing and is not announced. Edits of one thing
 * happen one after the other. Runs inside the use case's transaction.
 */
public final class Recorder<T> {

  private final History<T> history;
  private final Announcer<T> announcer;
  private final Clock clock;

  /** A recorder of one kind of thing. */
  public Recorder(History<T> history, Announcer<T> announcer, Clock clock) {
    this.history = history;
    this.announcer = announcer;
    this.clock = clock;
  }

  /** Makes one edit. */
  public Outcome<T> record(String key, Edit<T> edit, Author author) {
    return record(key, List.of(edit), author).getFirst();
  }

  /**
   * Makes all edits of a thing in this order, or none if one is refused.
   *
   * @return what became of each
   */
  public List<Outcome<T>> record(String key, List<Edit<T>> edits, Author author) {
    // Looked at before the lock too: what is refused or says nothing new leaves no trace.
    Attempt<T> attempt = new Attempt<>(history.current(key), edits, author);
    if (attempt.isToBeRecorded()) {
      attempt = new Attempt<>(history.lock(key), edits, author);
    }
    Optional<Revision<T>> revision = attempt.revision(key, clock.instant());
    if (attempt.isToBeRecorded()) {
      history.append(revision.orElseThrow(), attempt.before());
      announcer.announce(revision.orElseThrow());
    }
    return attempt.outcomes(revision);
  }
}
