package org.goldenthread.indicators.history;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.goldenthread.vocabulary.Quarter;

/**
 * Records a new revision of a thing for edits that make a difference and announces it, once for all
 * that are made together; a repetition changes nothing and is not announced. Edits of one thing
 * happen one after the other. Runs inside the use case's transaction.
 */
public final class Recorder<T> {

  private final History<T> history;
  private final Announcer<T> announcer;
  private final Clock clock;
  private final Supplier<List<Quarter>> signedOff;

  /** A recorder of one kind of thing, by which no quarter is scored. */
  public Recorder(History<T> history, Announcer<T> announcer, Clock clock) {
    this(history, announcer, clock, List::of);
  }

  /**
   * A recorder of one kind of thing.
   *
   * @param signedOff the quarters whose scores only a reason changes
   */
  public Recorder(
      History<T> history, Announcer<T> announcer, Clock clock, Supplier<List<Quarter>> signedOff) {
    this.history = history;
    this.announcer = announcer;
    this.clock = clock;
    this.signedOff = signedOff;
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
    List<Quarter> closed = signedOff.get();
    Attempt<T> attempt = new Attempt<>(history.current(key), edits, author, closed);
    if (attempt.isToBeRecorded()) {
      attempt = new Attempt<>(history.lock(key), edits, author, closed);
    }
    Optional<Revision<T>> revision = attempt.revision(key, clock.instant());
    if (attempt.isToBeRecorded()) {
      history.append(revision.orElseThrow(), attempt.before());
      announcer.announce(revision.orElseThrow());
    }
    return attempt.outcomes(revision);
  }
}
