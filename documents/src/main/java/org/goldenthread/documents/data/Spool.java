package org.goldenthread.documents.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Bytes that wait on the disk until all are there: what grows in memory takes three times its size
 * there. The file has no name, so that nothing is left of it whatever happens.
 */
public final class Spool {

  private static final int AT_ONCE = 1 << 16;

  private final FileChannel file;
  private final OutputStream out;

  /** Nothing yet. */
  public Spool() {
    try {
      Path path = Files.createTempFile("report", "");
      file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
      Files.delete(path);
      out =
          new BufferedOutputStream(Channels.newOutputStream(file), AT_ONCE) {
            @Override
            public void close() throws IOException {
              flush();
            }
          };
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Takes what comes next; whoever closes it has said all, and it can still be read. */
  public OutputStream out() {
    return out;
  }

  /** All of it, once. */
  public byte[] end() {
    try (file) {
      out.flush();
      byte[] all = new byte[Math.toIntExact(file.size())];
      int at = 0;
      while (at < all.length) {
        int most = Math.min(AT_ONCE, all.length - at);
        at += Math.max(0, file.read(ByteBuffer.wrap(all, at, most), at));
      }
      return all;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
