package org.goldenthread.reporting.readmodel;

import java.time.Instant;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/**
 * What an event told, to be kept for ever and shown until a later revision replaces it.
 *
 * @param key the code or reference of what it is about
 * @param quarter the quarter it is about; empty if it is about none
 * @param revision counts the states of this key and quarter, from 1
 * @param at when it became so, by the event's own time
 * @param document the whole event as JSON
 */
public record Fact(
    Kind kind, String key, Optional<Quarter> quarter, long revision, Instant at, String document) {

  private static final int LONGEST_KEY = 200;

  /**
   * A fact that can be kept.
   *
   * @throws IllegalArgumentException if the key is empty or longer than 200 characters
   */
  public Fact {
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException(
          "A key has 1 to %d characters, not %d".formatted(LONGEST_KEY, key.length()));
    }
  }

  /** What a fact is about. */
  public enum Kind {
    /** A council plan. */
    COUNCIL_PLAN,
    /** A directorate with its names. */
    DIRECTORATE,
    /** A scoring policy. */
    SCORING_POLICY,
    /** An indicator with its definitions and targets. */
    INDICATOR,
    /** A key initiative. */
    INITIATIVE,
    /** What is reported to a committee. */
    COMMITTEE,
    /** An indicator's outturn in a data quarter. */
    OUTTURN,
    /** An exception commentary for an indicator and data quarter. */
    COMMENTARY,
    /** An initiative's progress in a quarter. */
    INITIATIVE_PROGRESS,
    /** An indicator's comparators in a data quarter. */
    COMPARATORS,
    /** A directorate's service summary in a quarter. */
    SERVICE_SUMMARY,
    /** Whether a quarter is open or closed. */
    QUARTER_STATE,
    /** The score of an outturn. */
    SCORE,
    /** A data-quality finding. */
    FINDING,
    /** An indicator's control chart. */
    CONTROL_CHART
  }
}
