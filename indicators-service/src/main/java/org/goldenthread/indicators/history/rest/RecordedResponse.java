package org.goldenthread.indicators.history.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * A thing as it now is: its own fields, and which revision that is.
 *
 * @param revision 1 for the first state, one more for each change
 * @param changedBy the subject of the token that made the change
 */
public record RecordedResponse<T>(
    @JsonUnwrapped T content, long revision, Instant changedAt, String changedBy) {}
