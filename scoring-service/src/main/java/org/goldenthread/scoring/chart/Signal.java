package org.goldenthread.scoring.chart;

/**
 * A special cause at a point of a control chart.
 *
 * @param rule that holds there
 * @param rise whether it tells of a rise; else of a fall
 */
record Signal(SpecialCauseRule rule, boolean rise) {}
