package org.goldenthread.reporting.readmodel;

import java.time.Instant;

/** Hears of everything that came from the topics, after it is shown. */
public interface Arrivals {

  /**
   * Something came.
   *
   * @param key of its record: the reference of an indicator
   * @param told when the submission or other change was made of which it tells or follows
   */
  void came(FactKind kind, String key, Instant told);
}
