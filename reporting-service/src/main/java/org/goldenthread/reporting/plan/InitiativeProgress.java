package org.goldenthread.reporting.plan;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;
import java.util.Optional;

/**
 * What was said of an initiative in a quarter.
 *
 * @param status a code of the policy's initiative statuses
 * @param note what was said beside it
 */
public record InitiativeProgress(
    String status, @JsonAlias("progress") Optional<String> note, Instant submittedAt) {}
