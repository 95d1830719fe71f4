package org.goldenthread.kit.csv;

import java.io.InputStream;
import org.apache.commons.io.input.ProxyInputStream;
import org.goldenthread.kit.problem.Problems;

/** Counts what comes out of all files of a zip while it is read, so that none fills the memory. */
final class Unpacked {

  private static final int TOO_LARGE = 413;

  private final long most;
  private long left;

  Unpacked(long most) {
    this.most = most;
    this.left = most;
  }

  /** The same bytes, counted. */
  InputStream counting(InputStream bytes) {
    return new ProxyInputStream(bytes) {
      @Override
      protected void afterRead(int read) {
        count(Math.max(read, 0));
      }
    };
  }

  private void count(int read) {
    left -= read;
    if (left < 0) {
      throw Problems.of(
          TOO_LARGE,
          "body-too-large",
          "The body is too large",
          "At most %d bytes of files are read at once: send fewer files".formatted(most));
    }
  }
}
