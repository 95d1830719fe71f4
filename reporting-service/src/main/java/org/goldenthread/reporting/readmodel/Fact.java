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
 * @param partition of its topic, on which it came
 * @param document the whole event as JSON, as it came
 */
public record Fact(
    FactKind kind,
    String key,
    Optional<Quarter> quarter,
    long revision,
    Instant at,
    int partition,
    String document) {

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
}
