package org.goldenthread.scoring.rules;

/**
 * An outturn's score and trends with everything that they follow from.
 *
 * @param inputs what was scored and by what
 * @param score against the target
 * @param shortTermTrend against the quarter before
 * @param annualTrend against the same quarter of the year before
 */
public record ScoredOutturn(Inputs inputs, Score score, Trend shortTermTrend, Trend annualTrend) {}
