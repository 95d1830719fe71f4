package org.goldenthread.documents.chart;

/**
 * A quarter as a chart writes it.
 *
 * @param part under each point: {@code Q2}
 * @param whole under the points of one year: {@code 2020-21}
 * @param name in sentences and tables: {@code Quarter 2 2020-21}
 */
public record Period(String part, String whole, String name) {}
