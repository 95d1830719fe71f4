package org.goldenthread.outturns.template.rest;

import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.batch.rest.rows.Column;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.template.TemplateLine;

/** What the spreadsheet of a quarter looks like, for who writes it and who reads it. */
final class TemplateSheet {

  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String NAME = "Outturns";

  /** Columns that are there to be read. */
  static final List<String> SHOWN =
      List.of(
          "ref",
          "title",
          "unit",
          "quarter",
          "target",
          "same quarter last year",
          "quarter before",
          "submitted");

  /** Those of them that show figures. */
  static final List<String> FIGURES = SHOWN.subList(4, SHOWN.size());

  /** Columns that are there to be filled in. */
  static final List<String> INPUT =
      Column.NAMES.stream()
          .filter(name -> !SHOWN.contains(name) && !name.equals(Column.PERIOD))
          .toList();

  /** Columns that are there to be read, and say that a row is a part of the figure above. */
  static final List<String> PART = List.of("breakdown", "category");

  /** Columns that a part has, too. */
  static final List<String> INPUT_OF_PART =
      List.of("value", "numerator", "denominator", "status", "reason");

  static final List<String> NOTES =
      List.of(
          "Fill in the cells with a white ground on the sheet 'Outturns' and send the file back.",
          "A row that is left empty says nothing and changes nothing.",
          "Send a value, or numerator and denominator from which it is computed, or both.",
          "The rows below a figure that have a category are its parts; fill them in with the"
              + " figure.",
          "Percentages are written as 71.5, not as 0.715.",
          "Without a value choose the status DELAYED, NOT_AVAILABLE or NOT_APPLICABLE, with the"
              + " reason; say in expectedQuarter, as 2020-21-Q4, when a delayed value comes.",
          "A value that must not be shown has the status SUPPRESSED, with the reason and without"
              + " the figure; <5, c, [c] or * in the cell of the value means the same.",
          "What should not have been sent is taken back by the status WITHDRAWN, with the reason.",
          "The status is FINAL if the cell is left empty and there is a value.",
          "The column 'submitted' shows what is there already. To change it fill in the new value,"
              + " and say in revisionReason why.");

  private TemplateSheet() {}

  /** The figure that a column shows; empty if there is none. */
  static Optional<Figure> shown(String column, TemplateLine line) {
    return switch (column) {
      case "target" -> line.target();
      case "same quarter last year" -> line.lastYear();
      case "quarter before" -> line.previous();
      default -> line.submitted();
    };
  }

  /** What stands where there is none. */
  static String none(String column) {
    return column.equals("target") ? "no target" : "no figure";
  }
}
