package org.goldenthread.outturns.template.rest.workbook;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A sheet.
 *
 * @param rows in order, without those in which there is nothing
 * @param hiddenColumns numbers of the columns that are not shown, as ranges
 * @param merged cells that are shown as one
 */
public record Sheet(
    List<SheetRow> rows, List<CellRangeAddress> hiddenColumns, List<CellRangeAddress> merged) {

  /** Whether a column is not shown. */
  public boolean hides(int column) {
    return hiddenColumns.stream().anyMatch(range -> range.isInRange(0, column));
  }

  /** The cells that one is shown together with: {@code I3:I5}. */
  public Optional<String> mergedWith(int row, int column) {
    return merged.stream()
        .filter(range -> range.isInRange(row - 1, column))
        .map(CellRangeAddress::formatAsString)
        .findFirst();
  }
}
