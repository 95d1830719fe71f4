package org.goldenthread.outturns.template.rest.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.goldenthread.kit.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Goes through the XML of a sheet and keeps what is filled. */
final class SheetHandler extends DefaultHandler {

  private static final int MOST_ROWS = 10_000;
  private static final int MOST_CELLS = 300_000;
  private static final int MOST_RANGES = 1_000;
  private static final int TOO_LARGE = 413;

  private final CellReading reading;
  private final List<SheetRow> rows = new ArrayList<>();
  private final List<CellRangeAddress> hidden = new ArrayList<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Map<Integer, Cell> cells = new HashMap<>();
  private int row;
  private int column;
  private boolean rowHidden;
  private String type = "";
  private String style = "";
  private boolean formula;
  private boolean phonetic;
  private @Nullable String value;
  private int cellCount;

  SheetHandler(CellReading reading) {
    this.reading = reading;
  }

  Sheet sheet() {
    return new Sheet(rows, hidden, merged);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    switch (local) {
      case "row" -> beginRow(attributes);
      case "c" -> beginCell(attributes);
      case "f" -> formula = true;
      case "v", "t" -> text.setLength(0);
      case "rPh" -> phonetic = true;
      case "col" -> hide(attributes);
      case "mergeCell" -> merge(attributes);
      default -> {}
    }
  }

  private void beginRow(Attributes attributes) {
    String number = attributes.getValue("r");
    row = number == null ? row + 1 : Integer.parseInt(number);
    rowHidden = isTrue(attributes.getValue("hidden"));
    cells = new HashMap<>();
    column = -1;
  }

  private void beginCell(Attributes attributes) {
    if (++cellCount > MOST_CELLS) {
      throw tooLarge("At most %d cells are read".formatted(MOST_CELLS));
    }
    String address = attributes.getValue("r");
    column = address == null ? column + 1 : new CellReference(address).getCol();
    type = text(attributes, "t");
    style = text(attributes, "s");
    formula = false;
    value = null;
  }

  private void hide(Attributes attributes) {
    if (isTrue(attributes.getValue("hidden"))) {
      int first = Integer.parseInt(text(attributes, "min")) - 1;
      int last = Integer.parseInt(text(attributes, "max")) - 1;
      hidden.add(new CellRangeAddress(0, 0, first, last));
      bound(hidden);
    }
  }

  private void merge(Attributes attributes) {
    merged.add(CellRangeAddress.valueOf(text(attributes, "ref")));
    bound(merged);
  }

  private static void bound(List<CellRangeAddress> ranges) {
    if (ranges.size() > MOST_RANGES) {
      throw tooLarge("At most %d merged or hidden ranges are read".formatted(MOST_RANGES));
    }
  }

  @Override
  public void characters(char[] characters, int from, int length) {
    text.append(characters, from, length);
  }

  @Override
  public void endElement(String uri, String local, String name) {
    switch (local) {
      case "v" -> value = text.toString();
      case "t" -> value = phonetic ? value : (value == null ? "" : value) + text;
      case "rPh" -> phonetic = false;
      case "c" -> endCell();
      case "row" -> endRow();
      default -> {}
    }
  }

  private void endCell() {
    Cell cell = reading.cell(type, style, formula, value);
    if (cell.isFilled()) {
      cells.put(column, cell);
    }
  }

  private void endRow() {
    if (cells.isEmpty()) {
      return;
    }
    if (rows.size() == MOST_ROWS) {
      throw tooLarge("At most %d rows are read".formatted(MOST_ROWS));
    }
    rows.add(new SheetRow(row, cells, rowHidden));
  }

  private static RuntimeException tooLarge(String detail) {
    return Problems.of(
        TOO_LARGE,
        "too-many-rows",
        "The workbook is too large",
        detail + ": send the template as it was downloaded and filled in");
  }

  private static boolean isTrue(@Nullable String written) {
    return "1".equals(written) || "true".equals(written);
  }

  private static String text(Attributes attributes, String name) {
    String written = attributes.getValue(name);
    return written == null ? "" : written;
  }
}
