package org.goldenthread.launcher.load;

/**
 * A row that did not get in.
 *
 * @param file the file's name
 * @param line where the row begins, counted from 1 with the header
 * @param reason why, as a sentence
 */
public record RefusedRow(String file, long line, String reason) {

  /** As it is listed: {@code outturns.csv line 12: ...}. */
  @Override
  public String toString() {
    return "%s line %d: %s".formatted(file, line, reason);
  }
}
