package org.goldenthread.scoring.framework;

import java.util.Optional;

/**
 * Where a variance falls among a policy's bands.
 *
 * @param band the first that holds
 * @param missed the limit of the next better band; none where the band is the best
 */
public record Placement(Band band, Optional<Limit> missed) {}
