package org.goldenthread.events;

import java.time.Instant;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A new revision of the exception commentary for an indicator and data quarter.
 *
 * @param revision 1 for the first, one more for each that differs
 * @param performance what the data tells
 * @param impact issues and risks for service delivery
 * @param assurance evidence that actions are in place and have an impact
 * @param actions what is being done
 * @param submittedBy the subject of the token that submitted it
 */
public record CommentarySubmitted(
    IndicatorRef ref,
    Quarter quarter,
    long revision,
    @Nullable String performance,
    @Nullable String impact,
    @Nullable String assurance,
    @Nullable String actions,
    Instant submittedAt,
    String submittedBy) {}
