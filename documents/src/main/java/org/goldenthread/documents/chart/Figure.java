package org.goldenthread.documents.chart;

import java.math.BigDecimal;

/**
 * A figure as it is and as it is printed.
 *
 * @param value exact; where it is drawn
 * @param display what is read: {@code 76.8%}
 */
public record Figure(BigDecimal value, String display) {}
