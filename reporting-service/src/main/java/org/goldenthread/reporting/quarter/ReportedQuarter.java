package org.goldenthread.reporting.quarter;

import org.goldenthread.vocabulary.Quarter;

/**
 * A quarter of which there is something to see.
 *
 * @param plan the code of the plan in force
 */
public record ReportedQuarter(Quarter quarter, QuarterState.Stage state, String plan) {}
