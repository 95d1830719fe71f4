package org.goldenthread.scoring.framework;

import org.goldenthread.vocabulary.code.CompareWith;
import org.goldenthread.vocabulary.code.Cumulative;

/**
 * How a policy judges trends.
 *
 * @param compareWith which previous quarter the short-term trend may look at
 * @param shortTermDeadBand inside which the short-term trend is consistent
 * @param cumulative how the short-term trend compares values that run from the start of the year
 * @param annualDeadBand inside which the annual trend is consistent
 */
public record TrendRules(
    CompareWith compareWith,
    DeadBand shortTermDeadBand,
    Cumulative cumulative,
    DeadBand annualDeadBand) {}
