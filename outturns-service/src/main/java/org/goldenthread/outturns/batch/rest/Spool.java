package org.goldenthread.outturns.batch.rest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A long body or answer, put aside in a file that vanishes when it is closed. The whole body is
 * there before any row is handed in, so that a slow or broken sender holds no rows of the database,
 * and a sender that does not read while it sends blocks nobody.
 */
public final class Spool implements Closeable {

  private final FileChannel file;

  private Spool(FileChannel file) {
    this.file = file;
  }

  public static Spool empty() throws IOException {
    Path path = Files.createTempFile("outturns-", ".batch");
    return new Spool(
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  public static Spool of(InputStream body) throws IOException {
    Spool spool = empty();
    try {
      body.transferTo(spool.write());
      return spool;
    } catch (IOException | RuntimeException e) {
      spool.close();
      throw e;
    }
  }

  /** Adds to its end; what it gives need not be closed. */
  public OutputStream write() {
    return Channels.newOutputStream(file);
  }

  /** Reads it from its beginning; one reader at a time. */
  public InputStream read() throws IOException {
    file.position(0);
    return new Kept(Channels.newInputStream(file));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Does not close the file when a reader is done, so that it can be read again. */
  private static final class Kept extends java.io.FilterInputStream {

    private Kept(InputStream file) {
      super(file);
    }

    @Override
    public void close() {
      // The file is closed with the spool.
    }
  }
}
