package org.goldenthread.documents.chart;

/**
 * A quarter, or another period, as a chart writes it.
 *
 * @param part under each point: {@code Q2}
 * @param whole under the points of one year: {@code 2020-21}; empty if the part says it all
 * @param name in sentences and tables: {@code Quarter 2 2020-21}
 */
public record Period(String part, String whole, String name) {

  /** Both parts: {@code Q2 2020-21}. */
  public String shortName() {
    return (part + " " + whole).strip();
  }
}
