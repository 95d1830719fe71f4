package org.goldenthread.reporting.policy;

import java.math.BigDecimal;

/**
 * The least favourable variance that a band allows.
 *
 * @param tolerances counted in tolerances; below zero is worse than target
 * @param inclusive whether exactly so many tolerances still belong to the band
 */
public record Limit(BigDecimal tolerances, boolean inclusive) {}
