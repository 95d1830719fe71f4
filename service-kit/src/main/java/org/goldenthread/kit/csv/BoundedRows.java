package org.goldenthread.kit.csv;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.goldenthread.kit.problem.Problems;

/**
 * Refuses a row that is so long that it could fill the memory. What a parser has taken ahead counts
 * for the row at hand, so the bound is not exact.
 */
final class BoundedRows extends FilterReader {

  private static final int LONGEST_ROW = 1 << 20;
  private static final int TOO_LARGE = 413;

  private long sinceRow;

  BoundedRows(Reader text) {
    super(new BufferedReader(text));
  }

  /** The next characters, which are still there to be read. */
  String ahead(int most) throws IOException {
    char[] characters = new char[most];
    in.mark(most);
    int count = 0;
    int taken = 0;
    while (taken >= 0 && count < most) {
      count += taken;
      taken = in.read(characters, count, most - count);
    }
    in.reset();
    return new String(characters, 0, count);
  }

  void nextRow() {
    sinceRow = 0;
  }

  @Override
  public int read() throws IOException {
    int character = super.read();
    count(1);
    return character;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    int taken = super.read(into, from, length);
    count(Math.max(taken, 0));
    return taken;
  }

  private void count(int taken) {
    sinceRow += taken;
    if (sinceRow > LONGEST_ROW) {
      throw Problems.of(
          TOO_LARGE,
          "row-too-large",
          "A row is too large",
          "A row has at most %d characters: check the quotation marks".formatted(LONGEST_ROW));
    }
  }
}
