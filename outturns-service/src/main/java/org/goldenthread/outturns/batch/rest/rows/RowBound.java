package org.goldenthread.outturns.batch.rest.rows;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.goldenthread.kit.problem.Problems;

/**
 * Refuses a row that is so long that it could fill the memory. What a reader has taken ahead counts
 * for the row at hand, so the bound is not exact.
 */
final class RowBound extends FilterInputStream {

  private static final long LONGEST_ROW = 1L << 20;
  private static final int TOO_LARGE = 413;

  private long sinceRow;

  RowBound(InputStream body) {
    super(body);
  }

  void nextRow() {
    sinceRow = 0;
  }

  @Override
  public int read() throws IOException {
    int octet = super.read();
    count(octet < 0 ? 0 : 1);
    return octet;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int taken = super.read(buffer, from, length);
    count(Math.max(taken, 0));
    return taken;
  }

  private void count(int taken) {
    sinceRow += taken;
    if (sinceRow > LONGEST_ROW) {
      throw Problems.of(
          TOO_LARGE,
          "row-too-large",
          "A row of the batch is too large",
          "A row has at most %d bytes: check quotes and brackets".formatted(LONGEST_ROW));
    }
  }
}
