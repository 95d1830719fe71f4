package org.goldenthread.outturns.submission;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a revision came from.
 *
 * @param by the subject of the token that submitted it
 * @param system the system that sent it, as the token names it; empty if it names none
 * @param revisionReason why an earlier revision was replaced, if the submitter said
 */
public record Origin(
    Instant at, String by, Optional<String> system, Optional<String> revisionReason) {}
