package org.goldenthread.outturns.template.rest.workbook;

/** What a cell says. */
public sealed interface Cell {

  /** Of a cell in which there is nothing. */
  static Cell empty() {
    return new Says("");
  }

  /** What its reader sees, as text; a number with a decimal point and nothing else. */
  record Says(String text) implements Cell {}

  /** Nothing that could be relied on: why, and what to do. */
  record Unclear(String detail) implements Cell {}

  /** Whether somebody has written something there. */
  default boolean isFilled() {
    return !equals(empty());
  }
}
