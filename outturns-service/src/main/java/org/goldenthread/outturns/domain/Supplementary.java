package org.goldenthread.outturns.domain;

/**
 * A second value beside the outturn: a percentage's tonnage, a rent loss in pounds.
 *
 * @param unit what it counts
 */
public record Supplementary(Figure value, String unit) {}
