package org.goldenthread.indicators.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Port: every state that things of one kind have had. Nothing in it is ever changed or removed. */
public interface History<T> {

  /** The present state of a thing; empty if there is no such thing. */
  Optional<Revision<T>> current(String key);

  /** The state that was recorded at an instant; empty if there was no such thing by then. */
  Optional<Revision<T>> asOf(String key, Instant instant);

  /** The state at an instant, or the present one without. */
  static <T> Optional<Revision<T>> at(History<T> history, String key, Optional<Instant> instant) {
    return instant.isPresent() ? history.asOf(key, instant.get()) : history.current(key);
  }

  /**
   * The present state, after every other writer of the same thing is done; no other can begin until
   * this transaction ends. It so orders the revisions and the events of one thing.
   */
  Optional<Revision<T>> lock(String key);

  /**
   * The present state, which nobody can change until this transaction ends; others can hold it too.
   */
  Optional<Revision<T>> hold(String key);

  /**
   * Adds a revision; the thing must be locked.
   *
   * @param before the content of the revision before, if there is one
   */
  void append(Revision<T> revision, Optional<T> before);

  /**
   * Writes what this transaction has appended, and lets go of what it has read, of every kind: what
   * makes thousands of changes would look through all that came before at each.
   */
  void settle();

  /** The present states, in the order of their codes or references. */
  Page<Revision<T>> page(PageRequest request);

  /** The present states of all of them, in that order. */
  default List<T> all() {
    List<T> all = new ArrayList<>();
    Optional<String> after = Optional.of("");
    while (after.isPresent()) {
      Page<Revision<T>> page = page(new PageRequest(after.get(), 500));
      page.items().forEach(item -> all.add(item.content()));
      after = page.next();
    }
    return all;
  }

  /** Who changed a thing and when, latest first; a page begins after a revision's number. */
  Page<Revision.Stamp> stamps(String key, PageRequest request);
}
