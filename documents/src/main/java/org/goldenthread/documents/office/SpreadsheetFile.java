package org.goldenthread.documents.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.LondonTime;
import org.goldenthread.documents.data.FixedZip;
import org.goldenthread.documents.data.Grid;
import org.goldenthread.documents.data.JavasOwnXml;
import org.goldenthread.documents.data.Spool;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Table;

/**
 * A document's tables as a spreadsheet (Office Open XML) by the rules of the UK Government Analysis
 * Function: a cover, contents and notes, then one table to a sheet, each marked up as a table and
 * starting in the same place, without merged cells or blank rows, and with numbers as numbers.
 */
public final class SpreadsheetFile {

  private static final int ROWS_IN_MEMORY = 100;

  private SpreadsheetFile() {}

  /** The file. Rows wait on the disk, not in memory, until the last sheet ends. */
  public static byte[] of(Document document) {
    return JavasOwnXml.with(
        () -> {
          Spool bytes = new Spool();
          try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true)) {
            // What reads a ZIP file from its beginning to its end knows no other.
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            write(document, workbook);
            workbook.write(bytes.out());
          } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
          }
          return FixedZip.timeless(bytes.end());
        });
  }

  private static void write(Document document, SXSSFWorkbook workbook) {
    Properties.put(document, workbook.getXSSFWorkbook().getProperties());
    Sheets sheets = new Sheets(workbook, document.metadata().look().paper());
    sheets.cover(cover(document));
    sheets.table("Contents", contents(document), List.of());
    sheets.table("Notes", notes(document), List.of());
    document.tables().forEach(t -> sheets.table(t.sheet(), t.data(), t.table().marks()));
  }

  private static List<String> cover(Document document) {
    return List.of(
        document.title(),
        document.subtitle(),
        document.metadata().subject(),
        "Author: " + document.metadata().author(),
        "Figures as at " + LondonTime.moment(document.metadata().asAt()),
        "Each sheet has one table, whose header is in row 4. The sheet Contents lists them.",
        "The sheet Notes says what the marks in square brackets mean.");
  }

  private static Table contents(Document document) {
    List<Row> rows = document.tables().stream().map(SpreadsheetFile::listed).toList();
    return new Table(
        "Contents",
        List.of(Column.text("Sheet"), Column.text("What it shows"), Column.number("Rows")),
        rows);
  }

  private static Row listed(Block.Tabulated tabulated) {
    Table table = tabulated.table();
    return Row.of(
        Cell.text(tabulated.sheet()),
        Cell.text(table.caption()),
        Cell.count(Grid.of(table).rows().size()));
  }

  private static Table notes(Document document) {
    List<Row> rows =
        Arrays.stream(Mark.values())
            .map(
                mark ->
                    Row.of(
                        Cell.text(mark.symbol()),
                        Cell.text(mark.meaning()),
                        Cell.text(document.marks().contains(mark) ? "Yes" : "No")))
            .toList();
    return new Table(
        "Notes: the marks beside figures",
        List.of(Column.text("Mark"), Column.text("Meaning"), Column.text("Used in this report")),
        rows);
  }
}
