package org.goldenthread.reporting.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What a directorate says about an indicator in a quarter. At least one part says something.
 *
 * @param performance what the data is telling us
 * @param impact issues and risks for service delivery
 * @param assurance evidence that actions are in place and have an impact
 */
public record Commentary(
    Optional<String> performance,
    Optional<String> impact,
    Optional<String> assurance,
    Optional<String> actions,
    Instant submittedAt,
    String submittedBy) {}
