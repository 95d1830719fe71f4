package org.goldenthread.indicators.history;

/** What became of something that an author wanted to write. */
public sealed interface Outcome<T> {

  /**
   * It is so now.
   *
   * @param state the present state
   */
  record Recorded<T>(Effect effect, Revision<T> state) implements Outcome<T> {}

  /** Nothing was written. */
  record Refused<T>(Refusal refusal) implements Outcome<T> {}

  /** What writing did. */
  enum Effect {
    /** There was none; now there is a first one. */
    CREATED,
    /** It differs from the one before. */
    CHANGED,
    /** It was so already: nothing was recorded and nobody was told. */
    UNCHANGED
  }
}
