package org.goldenthread.reporting.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * What was said of an initiative in a quarter.
 *
 * @param status a code of the policy's initiative statuses
 * @param note what was said beside it
 */
public record InitiativeProgress(String status, Optional<String> note, Instant submittedAt) {}
