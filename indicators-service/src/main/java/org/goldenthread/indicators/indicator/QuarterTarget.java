package org.goldenthread.indicators.indicator;

import org.goldenthread.vocabulary.Quarter;

/**
 * The target that holds in a quarter.
 *
 * @param setting the one that decides: the quarter's own, or its year's
 */
public record QuarterTarget(Quarter quarter, TargetSetting setting) {}
