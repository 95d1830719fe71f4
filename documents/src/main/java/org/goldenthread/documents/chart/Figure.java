package org.goldenthread.documents.chart;

import java.math.BigDecimal;
import org.goldenthread.documents.table.Cell;

/**
 * A figure as it is and as it is printed.
 *
 * @param value exact; where it is drawn
 * @param display what is read: {@code 76.8%}
 */
public record Figure(BigDecimal value, String display) {

  /** The figure in a table. */
  Cell cell() {
    return Cell.number(display, value);
  }
}
