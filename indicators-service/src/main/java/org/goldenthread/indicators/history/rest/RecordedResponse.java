package org.goldenthread.indicators.history.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A thing as it now is: its own fields, and which revision that is.
 *
 * @param revision 1 for the first state, one more for each change
 * @param changedBy the subject of the token that made the change
 * @param notes in the answer to a change, what its sender should know of how it was read
 */
public record RecordedResponse<T>(
    @JsonUnwrapped T content,
    long revision,
    Instant changedAt,
    String changedBy,
    Optional<List<String>> notes) {

  RecordedResponse<T> with(List<String> more) {
    return new RecordedResponse<>(
        content, revision, changedAt, changedBy, Optional.of(more).filter(it -> !it.isEmpty()));
  }
}
