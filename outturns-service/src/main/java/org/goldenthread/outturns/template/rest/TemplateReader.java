package org.goldenthread.outturns.template.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.batch.rest.rows.BatchRow;
import org.goldenthread.outturns.batch.rest.rows.BatchRows;
import org.goldenthread.outturns.batch.rest.rows.CellFault;
import org.goldenthread.outturns.batch.rest.rows.Column;
import org.goldenthread.outturns.batch.rest.rows.Location;

/** Reads the rows of a spreadsheet in which something was filled in. */
final class TemplateReader {

  /** Bytes of one part of the file when it is unpacked: a hundred times what a template has. */
  private static final long LARGEST_PART = 16L << 20;

  static {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
  }

  private final Map<String, Integer> columns;
  private final List<BatchRow> rows = new ArrayList<>();

  private TemplateReader(Map<String, Integer> columns) {
    this.columns = columns;
  }

  /**
   * The rows, in order.
   *
   * @throws HttpProblem 400 if it is not a spreadsheet, or lacks the sheet or its columns
   */
  static BatchRows read(InputStream body) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(body)) {
      XSSFSheet sheet = book.getSheet(TemplateSheet.NAME);
      if (sheet == null || sheet.getRow(0) == null) {
        throw Problems.invalid(
            "", "There is no sheet '%s': download the template".formatted(TemplateSheet.NAME));
      }
      TemplateReader reader = new TemplateReader(header(sheet.getRow(0)));
      sheet.forEach(reader::add);
      return sink -> {
        for (BatchRow row : reader.rows) {
          sink.read(row);
        }
      };
    } catch (UnsupportedFileFormatException | POIXMLException | EmptyFileException e) {
      throw Problems.invalid("", "This is no .xlsx file: download the template and fill it in");
    }
  }

  private static Map<String, Integer> header(Row header) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    header.forEach(cell -> columns.putIfAbsent(CellText.of(cell), cell.getColumnIndex()));
    if (!columns.containsKey("ref") || !columns.containsKey("quarter")) {
      throw Problems.invalid(
          "", "The first row of the sheet has no columns 'ref' and 'quarter': keep it as it was");
    }
    return columns;
  }

  private void add(Row row) {
    if (row.getRowNum() == 0
        || TemplateSheet.INPUT.stream().allMatch(it -> text(row, it).isEmpty())) {
      return;
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    Column.NAMES.forEach(name -> Column.put(node, name, text(row, name)));
    rows.add(new BatchRow.Node(node, location(row)));
  }

  private Location location(Row row) {
    return new Location(rows.size() + 1L, Optional.of(row.getRowNum() + 1L), this::column);
  }

  private Optional<CellFault.Column> column(String pointer, long line) {
    return Column.ofPointer(pointer)
        .filter(columns::containsKey)
        .map(name -> new CellFault.Column(name, cell(name, line)));
  }

  private String cell(String name, long line) {
    return "Sheet %s, %s%d"
        .formatted(
            TemplateSheet.NAME,
            CellReference.convertNumToColString(columns.getOrDefault(name, 0)),
            line);
  }

  private String text(Row row, String column) {
    Integer index = columns.get(column);
    return index == null ? "" : CellText.of(row.getCell(index));
  }
}
