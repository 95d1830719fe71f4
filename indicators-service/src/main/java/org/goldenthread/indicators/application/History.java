package org.goldenthread.indicators.application;

import java.util.Optional;
import org.goldenthread.indicators.domain.Revision;
import org.goldenthread.indicators.domain.Stamp;

/** Port: every state that things of one kind have had. Nothing in it is ever changed or removed. */
public interface History<T> {

  /** The present state of a thing; empty if there is no such thing. */
  Optional<Revision<T>> current(String key);

  /**
   * The present state, after every other writer of the same thing is done; no other can begin until
   * this transaction ends. It so orders the revisions and the events of one thing.
   */
  Optional<Revision<T>> lock(String key);

  /** Who changed a thing and when, latest first; a page begins after a revision's number. */
  Page<Stamp> stamps(String key, PageRequest request);
}
