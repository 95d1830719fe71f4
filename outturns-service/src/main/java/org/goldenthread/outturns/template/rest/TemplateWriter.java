package org.goldenthread.outturns.template.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.template.TemplateLine;
import org.goldenthread.vocabulary.OutturnStatus;

/** Writes the spreadsheet of a quarter: all cells are locked except those to fill in. */
final class TemplateWriter {

  private static final int WIDE = 60 * 256;
  private static final int NARROW = 18 * 256;

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final CellStyle locked = book.createCellStyle();
  private final CellStyle input = book.createCellStyle();

  private TemplateWriter() {
    locked.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    locked.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    input.setLocked(false);
  }

  static byte[] write(List<TemplateLine> lines) throws IOException {
    TemplateWriter writer = new TemplateWriter();
    try (writer.book) {
      writer.outturns(lines);
      writer.notes();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writer.book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private void outturns(List<TemplateLine> lines) {
    Sheet sheet = book.createSheet(TemplateSheet.NAME);
    header(sheet);
    for (int index = 0; index < lines.size(); index++) {
      line(sheet.createRow(index + 1), lines.get(index));
    }
    offerStatuses(sheet, Math.max(lines.size(), 1));
    sheet.createFreezePane(2, 1);
    sheet.protectSheet("");
  }

  private void header(Sheet sheet) {
    Row row = sheet.createRow(0);
    TemplateSheet.SHOWN.forEach(name -> text(row, name));
    TemplateSheet.INPUT.forEach(name -> text(row, name));
    TemplateSheet.PART.forEach(name -> text(row, name));
    for (int column = 0; column < row.getLastCellNum(); column++) {
      sheet.setColumnWidth(column, column == 1 ? WIDE : NARROW);
    }
  }

  private void line(Row row, TemplateLine line) {
    text(row, line.ref());
    text(row, line.title());
    text(row, line.unit().heading());
    text(row, line.period().code());
    TemplateSheet.FIGURES.forEach(name -> figure(row, name, line));
    boolean whole = line.part().isEmpty();
    TemplateSheet.INPUT.forEach(
        name ->
            next(row)
                .setCellStyle(
                    whole || TemplateSheet.INPUT_OF_PART.contains(name) ? input : locked));
    text(row, line.part().map(TemplateLine.OfPart::breakdown).orElse(""));
    text(row, line.part().map(TemplateLine.OfPart::category).orElse(""));
  }

  private void text(Row row, String text) {
    Cell cell = next(row);
    cell.setCellValue(text);
    cell.setCellStyle(locked);
  }

  /** As text, so that it keeps its digits; nobody computes with it here. */
  private void figure(Row row, String column, TemplateLine line) {
    text(
        row,
        TemplateSheet.shown(column, line)
            .map(Figure::toString)
            .orElseGet(() -> TemplateSheet.none(column)));
  }

  private static Cell next(Row row) {
    return row.createCell(Math.max(row.getLastCellNum(), 0));
  }

  private static void offerStatuses(Sheet sheet, int rows) {
    int column = TemplateSheet.SHOWN.size() + TemplateSheet.INPUT.indexOf("status");
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation statuses =
        helper.createValidation(
            helper.createExplicitListConstraint(
                Arrays.stream(OutturnStatus.values()).map(Enum::name).toArray(String[]::new)),
            new CellRangeAddressList(1, rows, column, column));
    statuses.setShowErrorBox(true);
    sheet.addValidationData(statuses);
  }

  private void notes() {
    Sheet sheet = book.createSheet("Notes");
    sheet.setColumnWidth(0, 2 * WIDE);
    for (int index = 0; index < TemplateSheet.NOTES.size(); index++) {
      sheet.createRow(index).createCell(0).setCellValue(TemplateSheet.NOTES.get(index));
    }
    sheet.protectSheet("");
  }
}
