package org.goldenthread.documents.office;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.goldenthread.documents.Paper;
import org.goldenthread.documents.data.Grid;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.documents.table.Table;
import org.goldenthread.documents.web.Markup;

/** The sheets of a workbook, whose rows are written from the first to the last. */
final class Sheets {

  private static final int HEADER = 3;
  private static final int TITLE_SIZE = 15;
  private static final int CHARACTER = 256;
  private static final int NARROWEST = 10;
  private static final int WIDEST = 60;
  private static final float LINE = 14.5f;

  private final SXSSFWorkbook workbook;
  private final Paper paper;
  private final CellStyle title;
  private final CellStyle header;
  private final CellStyle words;
  private final CellStyle plain;

  Sheets(SXSSFWorkbook workbook, Paper paper) {
    this.workbook = workbook;
    this.paper = paper;
    this.title = style(true, TITLE_SIZE, false);
    this.header = style(true, XSSFFont.DEFAULT_FONT_SIZE, true);
    this.words = style(false, XSSFFont.DEFAULT_FONT_SIZE, true);
    this.plain = style(false, XSSFFont.DEFAULT_FONT_SIZE, false);
  }

  void cover(List<String> lines) {
    SXSSFSheet sheet = workbook.createSheet("Cover");
    sheet.setColumnWidth(0, 90 * CHARACTER);
    for (int i = 0; i < lines.size(); i++) {
      write(sheet.createRow(i).createCell(0), lines.get(i), i == 0 ? title : words);
    }
  }

  /** A sheet of one table: title, what is in it, what its marks mean, and from row 4 the table. */
  void table(String name, Table table, List<Mark> explained) {
    Grid grid = Grid.of(table);
    SXSSFSheet sheet = workbook.createSheet(name);
    printed(sheet);
    sheet.createFreezePane(1, HEADER + 1);
    widths(sheet, grid);
    markUp(workbook.getXSSFWorkbook().getSheet(name), grid);
    String marks = Markup.explained(explained);
    write(sheet.createRow(0).createCell(0), table.caption(), title);
    write(sheet.createRow(1).createCell(0), "This sheet has one table, from row 4 on.", plain);
    write(
        sheet.createRow(2).createCell(0),
        marks.isEmpty() ? "There are no marks in it." : "Marks: " + marks,
        plain);
    header(sheet, grid);
    for (int i = 0; i < grid.rows().size(); i++) {
      row(sheet.createRow(HEADER + 1 + i), grid.rows().get(i), grid.blanks());
    }
  }

  private void header(SXSSFSheet sheet, Grid grid) {
    SXSSFRow row = sheet.createRow(HEADER);
    for (int i = 0; i < grid.headers().size(); i++) {
      write(row.createCell(i), grid.headers().get(i), header);
    }
    height(row);
  }

  private void row(SXSSFRow row, List<Grid.Value> values, List<String> blanks) {
    for (int i = 0; i < values.size(); i++) {
      SXSSFCell cell = row.createCell(i);
      switch (values.get(i)) {
        case Grid.Value.Words(String text) ->
            write(cell, text.isEmpty() ? blanks.get(i) : text, words);
        case Grid.Value.Amount number -> number(cell, number);
        case Grid.Value.Day(LocalDate date) -> write(cell, date.toString(), words);
      }
    }
    height(row);
  }

  /** A spreadsheet has 15 digits at most; the exact number is in the CSV and JSON files. */
  private void number(SXSSFCell cell, Grid.Value.Amount number) {
    cell.setCellValue(number.exact().doubleValue());
    String format = number.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(number.decimals());
    cell.setCellStyle(
        numbers(
            switch (number.unit()) {
              case POUNDS -> "\"£\"" + format;
              case PERCENT -> format + "\"%\"";
              case NONE -> format;
            }));
  }

  private CellStyle numbers(String format) {
    short wanted = workbook.createDataFormat().getFormat(format);
    for (int i = 0; i < workbook.getNumCellStyles(); i++) {
      if (workbook.getCellStyleAt(i).getDataFormat() == wanted) {
        return workbook.getCellStyleAt(i);
      }
    }
    CellStyle style = workbook.createCellStyle();
    style.setFont(font(false, XSSFFont.DEFAULT_FONT_SIZE));
    style.setDataFormat(wanted);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  /** A table must have a row under its header, so that of nothing stays unmarked. */
  private void markUp(XSSFSheet sheet, Grid grid) {
    if (grid.rows().isEmpty()) {
      return;
    }
    int lastRow = HEADER + grid.rows().size();
    AreaReference area =
        new AreaReference(
            new CellReference(HEADER, 0),
            new CellReference(lastRow, grid.headers().size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName("Table_" + sheet.getSheetName().replace(' ', '_'));
    table.setDisplayName(table.getName());
    table.getCTTable().addNewTableStyleInfo().setName("TableStyleLight1");
    for (int i = 0; i < grid.headers().size(); i++) {
      table.getColumns().get(i).setName(grid.headers().get(i));
    }
  }

  private static void widths(SXSSFSheet sheet, Grid grid) {
    for (int i = 0; i < grid.headers().size(); i++) {
      int column = i;
      int longest =
          grid.rows().stream().mapToInt(row -> length(row.get(column))).max().orElse(NARROWEST);
      int wanted = Math.max(longest, grid.headers().get(i).length() / 2) + 3;
      sheet.setColumnWidth(i, Math.clamp(wanted, NARROWEST, WIDEST) * CHARACTER);
    }
  }

  /** As high as its longest text: not every program works that out when it opens a file. */
  private static void height(SXSSFRow row) {
    int lines = 1;
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.STRING) {
        int width = row.getSheet().getColumnWidth(cell.getColumnIndex()) / CHARACTER - 1;
        int length = cell.getStringCellValue().length();
        lines = Math.max(lines, Math.ceilDiv(length, width));
      }
    }
    row.setHeightInPoints(LINE * lines);
  }

  /** On paper as wide as a page, with the header on each. */
  private void printed(SXSSFSheet sheet) {
    sheet.setFitToPage(true);
    sheet
        .getPrintSetup()
        .setPaperSize(paper == Paper.A4 ? PrintSetup.A4_PAPERSIZE : PrintSetup.LETTER_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
  }

  private static int length(Grid.Value value) {
    return switch (value) {
      case Grid.Value.Words(String text) -> text.length();
      case Grid.Value.Amount number -> number.exact().toPlainString().length();
      case Grid.Value.Day(LocalDate date) -> date.toString().length();
    };
  }

  private static void write(SXSSFCell cell, String text, CellStyle style) {
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  private Font font(boolean bold, int size) {
    Font font = workbook.createFont();
    font.setFontName("Arial");
    font.setBold(bold);
    font.setFontHeightInPoints((short) size);
    return font;
  }

  private CellStyle style(boolean bold, int size, boolean wraps) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font(bold, size));
    style.setWrapText(wraps);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }
}
