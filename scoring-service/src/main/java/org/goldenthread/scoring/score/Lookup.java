package org.goldenthread.scoring.score;

import org.goldenthread.vocabulary.Quarter;

/** What this instance knows of an indicator, or why it cannot say. */
public sealed interface Lookup<T> {

  /** What was asked for. */
  record Found<T>(T value) implements Lookup<T> {}

  /** There is none here. */
  record Missing<T>(Reason reason) implements Lookup<T> {}

  static <T> Lookup<T> missing(Reason reason) {
    return new Missing<>(reason);
  }

  /** Why there is none. */
  sealed interface Reason {

    /** Nothing has been heard of the indicator. */
    record UnknownIndicator() implements Reason {}

    /** The indicator is known, but no outturn of the quarter. */
    record NothingSubmitted(Quarter quarter) implements Reason {}

    /** The indicator is known, but no outturn at all. */
    record NoOutturns() implements Reason {}

    /** The stores are being restored or handed over: asking again soon helps. */
    record NotReady() implements Reason {}

    /**
     * Another instance of the service has this indicator.
     *
     * @param instance its host and port
     */
    record Elsewhere(String instance) implements Reason {}
  }
}
