package org.goldenthread.reporting.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A key initiative and how it stands in a quarter.
 *
 * @param status a code of the policy's initiative statuses; empty until progress is reported
 * @param leadRole the role that answers for it
 * @param progress what was said about it in the quarter
 * @param asAt when the initiative was last changed or its progress reported
 */
public record Initiative(
    String ref,
    String title,
    Optional<String> priority,
    Optional<String> directorate,
    Optional<String> objective,
    Optional<String> leadRole,
    Optional<String> status,
    Optional<String> progress,
    Instant asAt) {}
