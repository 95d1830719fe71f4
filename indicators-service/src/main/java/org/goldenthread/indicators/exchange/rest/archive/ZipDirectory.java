package org.goldenthread.indicators.exchange.rest.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.goldenthread.kit.problem.Problems;

/**
 * The end of a zip, where it says how many files it has. Read as a stream, a zip that was cut off
 * between two files would seem whole.
 */
final class ZipDirectory {

  private static final int END = 0x06054b50;
  private static final int LENGTH = 22;
  private static final int LONGEST_COMMENT = 65_535;

  private ZipDirectory() {}

  static void check(byte[] zip) {
    if (zip.length == 0) {
      throw Problems.invalid("", "There is nothing in it: send a zip of CSV files");
    }
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = zip.length - LENGTH;
        at >= Math.max(0, zip.length - LENGTH - LONGEST_COMMENT);
        at--) {
      if (bytes.getInt(at) == END) {
        return;
      }
    }
    throw Problems.invalid("", "The zip has no end, or is none: it was cut off, send all of it");
  }
}
