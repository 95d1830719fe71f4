package org.goldenthread.reporting.policy;

import java.util.Optional;

/**
 * A score that a policy can give.
 *
 * @param limit how good a value must be; empty for the last band, which takes what is left
 */
public record Band(String code, String symbol, String label, Optional<Limit> limit) {}
