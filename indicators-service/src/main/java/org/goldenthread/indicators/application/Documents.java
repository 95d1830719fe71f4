package org.goldenthread.indicators.application;

import org.goldenthread.indicators.domain.Revision;

/** Port: the history of a kind of thing that is written as a whole. */
public interface Documents<T> extends History<T> {

  /** Adds a revision; the thing must be locked. */
  void append(Revision<T> revision);

  /** The present states, in the order of their codes. */
  Page<Revision<T>> page(PageRequest request);
}
