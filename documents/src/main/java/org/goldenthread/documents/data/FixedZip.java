package org.goldenthread.documents.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP file without a clock: the same contents make the same bytes. */
public final class FixedZip {

  private static final LocalDateTime FIRST_DAY_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Spool bytes = new Spool();
  private final ZipOutputStream zip = new ZipOutputStream(bytes.out());

  /** Adds a file after those there are. */
  public void put(String name, byte[] content) {
    try {
      begin(name);
      zip.write(content);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Adds a text in UTF-8, which is packed piece by piece. */
  public void put(String name, Stream<String> pieces) {
    begin(name);
    pieces.forEachOrdered(
        piece -> {
          try {
            zip.write(piece.getBytes(StandardCharsets.UTF_8));
          } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
          }
        });
  }

  /** Ends the file. */
  public byte[] end() {
    try {
      zip.close();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return bytes.end();
  }

  /** The same ZIP file with nothing of the time at which it was written. */
  public static byte[] timeless(byte[] zipped) {
    FixedZip fixed = new FixedZip();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        fixed.begin(entry.getName());
        zip.transferTo(fixed.zip);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return fixed.end();
  }

  private void begin(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(FIRST_DAY_OF_ZIP);
    try {
      zip.putNextEntry(entry);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
