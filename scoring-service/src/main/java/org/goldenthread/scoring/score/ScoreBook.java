package org.goldenthread.scoring.score;

import java.util.List;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** The scores as they can be read while the service works on. */
public interface ScoreBook {

  /** The scores of an indicator from one quarter to another, both included, earliest first. */
  Page open(IndicatorRef ref, Quarter from, Quarter to);

  /** What the book shows. */
  sealed interface Page {

    /**
     * The scores.
     *
     * @param indicatorKnown whether anything has been heard of the indicator
     * @param scores earliest first
     */
    record Open(boolean indicatorKnown, List<CurrentScore> scores) implements Page {
      /** Keeps a copy that nobody can change. */
      public Open {
        scores = List.copyOf(scores);
      }
    }

    /** The scores are still being restored or handed over; asking again soon helps. */
    record NotReady() implements Page {}

    /**
     * Another instance of the service has this indicator.
     *
     * @param instance its host and port
     */
    record Elsewhere(String instance) implements Page {}
  }
}
