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
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.goldenthread.kit.csv.CsvColumns;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.batch.rest.rows.BatchRows;
import org.goldenthread.outturns.batch.rest.rows.CellFault;
import org.goldenthread.outturns.batch.rest.rows.Column;
import org.goldenthread.outturns.template.TemplateLine;
import org.goldenthread.outturns.template.rest.workbook.Cell;
import org.goldenthread.outturns.template.rest.workbook.Sheet;
import org.goldenthread.outturns.template.rest.workbook.SheetRow;
import org.goldenthread.outturns.template.rest.workbook.Workbook;

/** Reads the rows of a spreadsheet in which something was filled in. */
final class TemplateReader {

  private static final CsvColumns COLUMNS =
      new CsvColumns(
          Stream.of(TemplateSheet.SHOWN, TemplateSheet.INPUT, TemplateSheet.PART)
              .flatMap(List::stream)
              .toList(),
          Set.of("ref", "quarter"),
          Map.of("period", "quarter"));

  private static final String NO_SHEET =
      "There is no sheet '%s': download the template".formatted(TemplateSheet.NAME);
  private static final String NOTHING =
      "Nothing is filled in: write into the columns " + String.join(", ", TemplateSheet.INPUT);
  private static final List<String> OF_PARTS =
      Stream.of(List.of("ref", "quarter"), TemplateSheet.PART, TemplateSheet.INPUT_OF_PART)
          .flatMap(List::stream)
          .toList();
  private static final String WITHOUT_WHOLE =
      "Fill in the figure above, too: parts are sent with their figure";
  private static final String HIDDEN = "The column is hidden: show it, or empty the cell";

  private final Sheet sheet;
  private final GreyCells grey;
  private final Map<String, Integer> columns;
  private final List<FilledInRow> rows = new ArrayList<>();

  private TemplateReader(Sheet sheet, List<TemplateLine> lines) {
    this.sheet = sheet;
    this.grey = new GreyCells(lines);
    this.columns = header(sheet);
  }

  /**
   * The rows, in order.
   *
   * @param lines of the template as it would be downloaded now
   * @throws HttpProblem 400 if it is not a spreadsheet, lacks the sheet or its columns, or nothing
   *     was filled in
   */
  static BatchRows read(InputStream body, List<TemplateLine> lines) throws IOException {
    Sheet sheet =
        Workbook.sheet(body, TemplateSheet.NAME)
            .filter(found -> !found.rows().isEmpty())
            .orElseThrow(() -> Problems.invalid("", NO_SHEET));
    TemplateReader reader = new TemplateReader(sheet, lines);
    sheet.rows().stream().skip(1).filter(reader::isFilledIn).forEach(reader::add);
    if (reader.rows.isEmpty()) {
      throw Problems.invalid("", NOTHING);
    }
    return sink -> {
      for (FilledInRow row : reader.rows) {
        sink.read(row.row());
      }
    };
  }

  private static Map<String, Integer> header(Sheet sheet) {
    SheetRow first = sheet.rows().getFirst();
    Map<String, Integer> columns = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    first.cells().keySet().stream()
        .sorted()
        .forEach(
            column -> {
              String name = first.cell(column) instanceof Cell.Says(String text) ? text : "?";
              names.add(name);
              columns.put(COLUMNS.meant(name).orElse(name), column);
            });
    COLUMNS
        .fault(names)
        .ifPresent(
            fault -> {
              throw Problems.invalid("", "Keep the first row of the sheet as it was: " + fault);
            });
    return columns;
  }

  private boolean isFilledIn(SheetRow row) {
    return saysSomething(row) || !outside(row).isEmpty() || typedOver(row).isPresent();
  }

  private boolean saysSomething(SheetRow row) {
    return TemplateSheet.INPUT.stream().anyMatch(name -> cell(row, name).isFilled());
  }

  /** What was typed where the template has nothing to show, in a row that says nothing else. */
  private Optional<FieldFault> typedOver(SheetRow row) {
    return saysSomething(row)
        ? Optional.empty()
        : grey.typedInto(name -> text(row, name))
            .map(
                name ->
                    new FieldFault(
                        "",
                        "%s%d is grey and only shows figures: write into the column 'value', or empty the cell"
                            .formatted(letters(name), row.number())));
  }

  private String text(SheetRow row, String column) {
    return cell(row, column) instanceof Cell.Says(String text) ? text : "";
  }

  private List<Integer> outside(SheetRow row) {
    return row.cells().keySet().stream()
        .filter(column -> !columns.containsValue(column))
        .sorted()
        .toList();
  }

  private void add(SheetRow row) {
    boolean isPart = cell(row, "category").isFilled();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    List<FieldFault> faults = seen(row);
    for (String name : isPart ? OF_PARTS : Column.NAMES) {
      read(row, name, node).or(() -> unseen(row, name)).ifPresent(faults::add);
    }
    faults.addAll(isPart ? notOfParts(row) : List.of());
    FilledInRow filledIn =
        new FilledInRow(rows.size() + 1L, row.number(), node, faults, this::column);
    if (isPart && !rows.isEmpty() && rows.getLast().takes(filledIn)) {
      return;
    }
    if (isPart) {
      faults.add(new FieldFault("/value", WITHOUT_WHOLE));
    }
    rows.add(filledIn);
  }

  private List<FieldFault> seen(SheetRow row) {
    List<FieldFault> faults = new ArrayList<>();
    outside(row).forEach(column -> faults.add(outside(row, column)));
    typedOver(row).ifPresent(faults::add);
    if (row.hidden()) {
      faults.add(
          new FieldFault("", "Row %d is hidden: show it, or empty it".formatted(row.number())));
    }
    return faults;
  }

  private List<FieldFault> notOfParts(SheetRow row) {
    return TemplateSheet.INPUT.stream()
        .filter(name -> !OF_PARTS.contains(name) && cell(row, name).isFilled())
        .map(name -> new FieldFault(Column.pointer(name), "A part has none: empty the cell"))
        .toList();
  }

  private Optional<FieldFault> read(SheetRow row, String name, ObjectNode node) {
    return switch (cell(row, name)) {
      case Cell.Says(String text) -> {
        Column.put(node, name, text);
        yield Optional.empty();
      }
      case Cell.Unclear(String detail) -> Optional.of(new FieldFault(Column.pointer(name), detail));
    };
  }

  private static FieldFault outside(SheetRow row, int column) {
    return new FieldFault(
        "",
        "%s%d stands in no column of the template: move it or empty it"
            .formatted(CellReference.convertNumToColString(column), row.number()));
  }

  /** What its reader cannot see, or sees of several cells at once. */
  private Optional<FieldFault> unseen(SheetRow row, String name) {
    int column = columns.getOrDefault(name, -1);
    if (column < 0) {
      return Optional.empty();
    }
    return sheet.hides(column) && row.cell(column).isFilled()
        ? Optional.of(new FieldFault(Column.pointer(name), HIDDEN))
        : sheet
            .mergedWith(row.number(), column)
            .map(range -> new FieldFault(Column.pointer(name), merged(range)));
  }

  private static String merged(String range) {
    return "It is merged with others (%s): take the cells apart".formatted(range);
  }

  private Optional<CellFault.Column> column(String pointer, long line) {
    return columns.keySet().stream()
        .filter(name -> Column.pointer(name).equals(pointer))
        .findFirst()
        .map(name -> new CellFault.Column(name, address(name, line)));
  }

  private String address(String name, long line) {
    return "Sheet %s, %s%d".formatted(TemplateSheet.NAME, letters(name), line);
  }

  private String letters(String column) {
    return CellReference.convertNumToColString(columns.getOrDefault(column, 0));
  }

  private Cell cell(SheetRow row, String column) {
    Integer index = columns.get(column);
    return index == null ? Cell.empty() : row.cell(index);
  }
}
