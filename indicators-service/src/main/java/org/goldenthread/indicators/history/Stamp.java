package org.goldenthread.indicators.history;

import java.time.Instant;
import java.util.Optional;

/**
 * Who made a revision and when.
 *
 * @param number 1 for the first state, one more for each change
 * @param recordedBy the subject of the token that made the change
 * @param reason why it was made
 */
public record Stamp(long number, Instant recordedAt, String recordedBy, Optional<String> reason) {}
