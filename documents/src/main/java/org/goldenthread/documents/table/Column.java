package org.goldenthread.documents.table;

/**
 * A column of a table.
 *
 * @param header what its cells say, with the unit where all share it
 * @param kind what its cells hold
 * @param share how wide it wants to be compared with the table's other columns, above zero
 */
public record Column(String header, Kind kind, int share) {

  private static final int NARROW = 2;
  private static final int WIDE = 3;

  /** What cells hold, which decides how they are aligned. */
  public enum Kind {
    /** Words, aligned to the left. */
    TEXT,
    /** Figures, aligned to the right. */
    NUMBER,
    /** A symbol and a word, aligned to the left. */
    SIGN
  }

  /** A column that has a header and a width. */
  public Column {
    if (header.isBlank() || share < 1) {
      throw new IllegalArgumentException("A column has a header and a share of the width");
    }
  }

  /** A column of words. */
  public static Column text(String header) {
    return new Column(header, Kind.TEXT, WIDE);
  }

  /** A column of figures. */
  public static Column number(String header) {
    return new Column(header, Kind.NUMBER, NARROW);
  }

  /** A column of symbols with their words. */
  public static Column sign(String header) {
    return new Column(header, Kind.SIGN, WIDE);
  }

  /** The same column with another share of the width. */
  public Column withShare(int other) {
    return new Column(header, kind, other);
  }
}
