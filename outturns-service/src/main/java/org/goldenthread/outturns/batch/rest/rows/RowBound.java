package org.goldenthread.outturns.batch.rest.rows;

import java.io.InputStream;
import org.apache.commons.io.input.ProxyInputStream;
import org.goldenthread.kit.problem.Problems;

/**
 * Refuses a row that is so long that it could fill the memory. What a reader has taken ahead counts
 * for the row at hand, so the bound is not exact.
 */
final class RowBound extends ProxyInputStream {

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
  protected void afterRead(int read) {
    sinceRow += Math.max(read, 0);
    if (sinceRow > LONGEST_ROW) {
      throw Problems.of(
          TOO_LARGE,
          "row-too-large",
          "A row of the batch is too large",
          "A row has at most %d bytes: check quotes and brackets".formatted(LONGEST_ROW));
    }
  }
}
