package org.goldenthread.indicators.application;

import java.time.Clock;
import java.util.Optional;
import org.goldenthread.indicators.domain.Author;
import org.goldenthread.indicators.domain.Outcome;
import org.goldenthread.indicators.domain.Outcome.Effect;
import org.goldenthread.indicators.domain.Refusal;
import org.goldenthread.indicators.domain.Refusal.StaleAuthor;
import org.goldenthread.indicators.domain.Revision;

/**
 * Records a new revision for each edit that makes a difference and announces it; a repetition
 * changes nothing and is not announced. Edits of one thing happen one after the other. Runs inside
 * the use case's transaction.
 */
final class Recorder<T> {

  private final History<T> history;
  private final Announcer<T> announcer;
  private final Clock clock;

  Recorder(History<T> history, Announcer<T> announcer, Clock clock) {
    this.history = history;
    this.announcer = announcer;
    this.clock = clock;
  }

  Outcome<T> record(Edit<T> edit, Author author) {
    // Looked at before the lock too, so that a refused first edit leaves no trace.
    Optional<Refusal> refusal = refusal(edit, history.current(edit.key()), author);
    if (refusal.isPresent()) {
      return new Outcome.Refused<>(refusal.get());
    }
    Optional<Revision<T>> present = history.lock(edit.key());
    return refusal(edit, present, author)
        .<Outcome<T>>map(Outcome.Refused::new)
        .orElseGet(() -> recordIfDifferent(edit, present, author));
  }

  private Optional<Refusal> refusal(Edit<T> edit, Optional<Revision<T>> present, Author author) {
    return stale(present, author)
        .or(() -> edit.refusal(edit.apply(present.map(Revision::content))));
  }

  private Optional<Refusal> stale(Optional<Revision<T>> present, Author author) {
    Optional<Long> number = present.map(Revision::number);
    return author.precondition().holds(number)
        ? Optional.empty()
        : Optional.of(new StaleAuthor(number));
  }

  private Outcome<T> recordIfDifferent(Edit<T> edit, Optional<Revision<T>> present, Author author) {
    Optional<T> before = present.map(Revision::content);
    T after = edit.apply(before);
    if (present.isPresent() && present.get().content().equals(after)) {
      return new Outcome.Recorded<>(Effect.UNCHANGED, present.get());
    }
    long number = present.map(Revision::number).orElse(0L) + 1;
    Revision<T> revision =
        new Revision<>(edit.key(), number, after, clock.instant(), author.subject());
    edit.keep(revision);
    announcer.announce(revision);
    return new Outcome.Recorded<>(edit.creates(before) ? Effect.CREATED : Effect.CHANGED, revision);
  }
}
