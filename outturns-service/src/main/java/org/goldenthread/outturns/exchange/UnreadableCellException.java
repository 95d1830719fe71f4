package org.goldenthread.outturns.exchange;

/** A cell of a row says nothing that can be understood. */
public final class UnreadableCellException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String column;

  /** In this column, with a sentence for whoever made the file. */
  UnreadableCellException(String column, String detail) {
    super(detail);
    this.column = column;
  }

  /** The column; empty if it is the row as a whole. */
  public String column() {
    return column;
  }

  /** What is wrong and what to do. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
