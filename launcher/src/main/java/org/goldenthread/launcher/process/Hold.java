package org.goldenthread.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Keeps whoever watches a part from starting it again, as long as somebody works on what it keeps:
 * a lock on a file, which ends with its holder's process.
 */
public final class Hold implements AutoCloseable {

  private static final int TRIES = 20;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final FileChannel channel;

  private Hold(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes it.
   *
   * @throws CannotStart if somebody else has it
   */
  public static Hold take(Path file) {
    for (int tries = 0; tries < TRIES; tries++) {
      FileChannel channel = open(file);
      if (isLocked(channel)) {
        return new Hold(channel);
      }
      close(channel);
      pause();
    }
    throw new CannotStart("Another command works on it now: try again when that has ended.");
  }

  /** Whether somebody has it. */
  static boolean isHeld(Path file) {
    FileChannel channel = open(file);
    try {
      return !isLocked(channel);
    } finally {
      close(channel);
    }
  }

  /** Returns when nobody has it. */
  public static void awaitFree(Path file) throws InterruptedException {
    while (isHeld(file)) {
      Thread.sleep(PAUSE);
    }
  }

  private static boolean isLocked(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel open(Path file) {
    try {
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Waiting was interrupted.", e);
    }
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    close(channel);
  }
}
