package org.goldenthread.outturns.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * How an outturn was scored, as far as commentary depends on it.
 *
 * @param position the indicator and its data quarter
 * @param band the band's code; empty if it was not scored
 * @param policy the code of the policy that scored it
 * @param scoredAt when what led to the score happened
 */
public record Score(
    Position position,
    long revision,
    Optional<String> band,
    Optional<String> policy,
    Instant scoredAt) {}
