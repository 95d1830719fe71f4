package org.goldenthread.indicators.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.quarter.SignedOffQuarters;
import org.goldenthread.vocabulary.Quarter;

/**
 * Records a new revision of a thing for changes that make a difference and announces it, once for
 * all that are made together; a repetition changes nothing and is not announced. Changes of one
 * thing happen one after the other.
 */
@ApplicationScoped
public class Recorder {

  private final Announcer announcer;
  private final SignedOffQuarters signedOff;
  private final Clock clock;

  Recorder(Announcer announcer, SignedOffQuarters signedOff, Clock clock) {
    this.announcer = announcer;
    this.signedOff = signedOff;
    this.clock = clock;
  }

  /** Makes a change by itself. */
  @Transactional
  public <T> Outcome<T> record(Change<T> change, Author author) {
    return record(change.concept(), change.key(), List.of(change.edit()), author).getFirst();
  }

  /**
   * Makes changes of one thing in this order, or none if one is refused.
   *
   * @return what became of each
   */
  @Transactional
  @SuppressWarnings("unchecked") // those of one thing are of one kind
  public List<Outcome<?>> record(List<Change<?>> changes, Author author) {
    Change<Object> first = (Change<Object>) changes.getFirst();
    List<Edit<Object>> edits = changes.stream().map(it -> ((Change<Object>) it).edit()).toList();
    return List.copyOf(record(first.concept(), first.key(), edits, author));
  }

  private <T> List<Outcome<T>> record(
      Concept<T, ?> concept, String key, List<Edit<T>> edits, Author author) {
    History<T> history = concept.history();
    // Looked at before the lock too: what is refused or says nothing new leaves no trace.
    List<Quarter> closed = concept.takesReason() ? signedOff.all() : List.of();
    Attempt<T> attempt = new Attempt<>(history.current(key), edits, author, closed);
    if (attempt.isToBeRecorded()) {
      attempt = new Attempt<>(history.lock(key), edits, author, closed);
    }
    Optional<Revision<T>> revision = attempt.revision(key, clock.instant());
    if (attempt.isToBeRecorded()) {
      history.append(revision.orElseThrow(), attempt.before());
      announcer.announce(concept, revision.orElseThrow());
    }
    return attempt.outcomes(revision);
  }
}
