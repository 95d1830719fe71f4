package org.goldenthread.indicators.history;

/** Port: where things that are kept as whole documents have their states. */
public interface Histories {

  /**
   * Those of a kind.
   *
   * @param kind what one is called: {@code council-plan}
   */
  <T> History<T> of(String kind, Class<T> type);
}
