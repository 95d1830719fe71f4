package org.goldenthread.scoring.domain;

/**
 * A special cause at a point of a control chart.
 *
 * @param rule that holds there
 * @param rise whether it tells of a rise; else of a fall
 */
public record Signal(SpecialCauseRule rule, boolean rise) {}
