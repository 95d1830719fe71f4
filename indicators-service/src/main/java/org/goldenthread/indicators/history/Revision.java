package org.goldenthread.indicators.history;

import java.time.Instant;
import java.util.Optional;

/**
 * A state of a thing that was recorded and will never change.
 *
 * @param key the thing's code or reference
 * @param number 1 for the first state, one more for each change
 * @param recordedBy the subject of the token that made the change
 * @param reason why it was made
 */
public record Revision<T>(
    String key,
    long number,
    T content,
    Instant recordedAt,
    String recordedBy,
    Optional<String> reason) {

  /** Who made it and when, without the content. */
  public Stamp stamp() {
    return new Stamp(number, recordedAt, recordedBy, reason);
  }

  /**
   * Who made a revision and when.
   *
   * @param number 1 for the first state, one more for each change
   * @param recordedBy the subject of the token that made the change
   * @param reason why it was made
   */
  public record Stamp(
      long number, Instant recordedAt, String recordedBy, Optional<String> reason) {}
}
