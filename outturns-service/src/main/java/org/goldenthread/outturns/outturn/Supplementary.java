package org.goldenthread.outturns.outturn;

import org.goldenthread.outturns.field.Figure;

/**
 * A second value beside the outturn: a percentage's tonnage, a rent loss in pounds.
 *
 * @param unit what it counts
 */
public record Supplementary(Figure value, String unit) {}
