package org.goldenthread.scoring.chart;

import java.time.Instant;

/**
 * A control chart as it follows from all that is known.
 *
 * @param revision under which it was told last: 1 for the first chart, one more for each that
 *     differs
 * @param changedAt the time of the change that led to that revision
 */
public record CurrentChart(ControlChart chart, long revision, Instant changedAt) {}
