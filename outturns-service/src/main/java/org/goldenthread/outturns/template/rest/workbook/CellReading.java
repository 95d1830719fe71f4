package org.goldenthread.outturns.template.rest.workbook;

import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.goldenthread.vocabulary.Spaces;
import org.jspecify.annotations.Nullable;

/** What the parts of a cell mean together, with the texts and formats that the workbook shares. */
record CellReading(SharedStrings texts, StylesTable styles) {

  private static final String NO_RESULT =
      "The formula has no saved result: open the file in a spreadsheet program, save it and send it"
          + " again";

  Cell cell(String type, String style, boolean formula, @Nullable String value) {
    if (value == null || (value.isEmpty() && !type.equals("str"))) {
      return formula ? new Cell.Unclear(NO_RESULT) : Cell.empty();
    }
    return switch (type) {
      case "s" -> says(texts.getItemAt(Integer.parseInt(value)).getString());
      case "inlineStr", "str" -> says(value);
      case "b" -> says(value.equals("1") ? "TRUE" : "FALSE");
      case "e" ->
          new Cell.Unclear("The cell shows the error %s: correct its formula".formatted(value));
      case "d" -> new Cell.Unclear("The cell shows a date: write the number or the text itself");
      default -> ShownNumber.of(value, format(style));
    };
  }

  private static Cell says(String text) {
    return new Cell.Says(Spaces.strip(text));
  }

  private String format(String style) {
    if (style.isEmpty()) {
      return "General";
    }
    String format = styles.getStyleAt(Integer.parseInt(style)).getDataFormatString();
    return format == null ? "General" : format;
  }
}
