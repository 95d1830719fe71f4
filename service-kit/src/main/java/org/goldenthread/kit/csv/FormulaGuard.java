package org.goldenthread.kit.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking text for a formula: an apostrophe before what begins like one.
 * Numbers stay as they are, and reading takes the apostrophe away again.
 */
public final class FormulaGuard {

  private static final Pattern LIKE_A_FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");
  private static final Pattern GUARDED = Pattern.compile("(?s)'+[=+\\-@\\t\\r].*");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.][0-9]+)?");

  private FormulaGuard() {}

  public static String with(String cell) {
    return LIKE_A_FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches()
        ? "'" + cell
        : cell;
  }

  public static String without(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
