package org.goldenthread.reporting.scorecard.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a table as comma-separated values (RFC 4180). A text that a spreadsheet program would take
 * for a formula gets an apostrophe before it.
 */
public final class Csv {

  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private Csv() {}

  public static String write(List<String> header, List<List<String>> rows) {
    return Stream.concat(Stream.of(header), rows.stream())
        .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String cell(String text) {
    String safe = isFormula(text) ? "'" + text : text;
    return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? "\"" + safe.replace("\"", "\"\"") + "\""
        : safe;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty()
        && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
        && !text.matches("-[0-9]+(\\.[0-9]+)?");
  }
}
