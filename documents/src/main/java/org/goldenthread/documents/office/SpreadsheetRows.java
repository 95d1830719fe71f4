package org.goldenthread.documents.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.goldenthread.documents.data.Grid;
import org.goldenthread.documents.data.JavasOwnXml;
import org.goldenthread.documents.data.RowWriter;

/**
 * Rows of a table as a spreadsheet (Office Open XML) to work on: one sheet, the headers in its
 * first line, numbers as numbers, days as days, and empty cells empty; a second one says what each
 * column holds, and when it is empty. Rows wait on the disk, not in memory, until the table ends.
 */
public final class SpreadsheetRows implements RowWriter {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int CHARACTERS = 256;
  private static final int WIDTH = 14;

  private final OutputStream to;
  private final SXSSFWorkbook workbook;
  private final SXSSFSheet sheet;
  private final CellStyle days;
  private int rows = 1;

  private SpreadsheetRows(OutputStream to, SXSSFWorkbook workbook, String name) {
    this.to = to;
    this.workbook = workbook;
    this.sheet = workbook.createSheet(name);
    this.days = workbook.createCellStyle();
    days.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
  }

  /**
   * The rows of a table as they come; a spreadsheet has 15 digits of a number at most.
   *
   * @param columns what each holds, by its name and in their order
   */
  public static RowWriter rows(OutputStream to, String name, Map<String, String> columns) {
    return JavasOwnXml.with(
        () -> {
          SpreadsheetRows rows = new SpreadsheetRows(to, new SXSSFWorkbook(ROWS_IN_MEMORY), name);
          rows.head(rows.sheet, List.copyOf(columns.keySet()));
          rows.explain(columns);
          return rows;
        });
  }

  @Override
  public void write(List<Grid.Value> values) {
    Row row = sheet.createRow(rows++);
    for (int i = 0; i < values.size(); i++) {
      write(row, i, values.get(i));
    }
  }

  @Override
  public void end() {
    JavasOwnXml.with(
        () -> {
          try (workbook) {
            workbook.write(to);
            return true;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private void explain(Map<String, String> columns) {
    SXSSFSheet explained = workbook.createSheet("Columns");
    head(explained, List.of("Column", "What it holds"));
    columns.forEach(
        (name, meaning) -> {
          Row row = explained.createRow(explained.getLastRowNum() + 1);
          row.createCell(0).setCellValue(name);
          row.createCell(1).setCellValue(meaning);
        });
  }

  private void head(SXSSFSheet on, List<String> headers) {
    CellStyle bold = workbook.createCellStyle();
    Font font = workbook.createFont();
    font.setBold(true);
    bold.setFont(font);
    Row row = on.createRow(0);
    for (int i = 0; i < headers.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(headers.get(i));
      cell.setCellStyle(bold);
      on.setColumnWidth(i, WIDTH * CHARACTERS);
    }
    on.createFreezePane(0, 1);
  }

  private void write(Row row, int column, Grid.Value value) {
    switch (value) {
      case Grid.Value.Words(String text) -> {
        if (!text.isEmpty()) {
          row.createCell(column).setCellValue(text);
        }
      }
      case Grid.Value.Amount(BigDecimal exact, int _, Grid.Unit _) ->
          row.createCell(column).setCellValue(exact.doubleValue());
      case Grid.Value.Day(LocalDate date) -> {
        Cell cell = row.createCell(column);
        cell.setCellValue(date);
        cell.setCellStyle(days);
      }
    }
  }
}
