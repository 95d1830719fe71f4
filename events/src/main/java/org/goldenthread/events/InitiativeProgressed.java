package org.goldenthread.events;

import java.time.Instant;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A new revision of an initiative's progress in a quarter.
 *
 * @param ref the initiative's reference
 * @param revision 1 for the first, one more for each that differs
 * @param status a code of the policy's initiative statuses
 * @param submittedBy the subject of the token that submitted it
 */
public record InitiativeProgressed(
    String ref,
    Quarter quarter,
    long revision,
    String status,
    @Nullable String progress,
    Instant submittedAt,
    String submittedBy) {}
