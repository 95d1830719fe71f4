package org.goldenthread.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of everything that one system keeps: databases, topics, keys, logs.
 *
 * @param path the whole path
 */
record DataFolder(Path path) {

  private static final String MARK = "This folder belongs to Golden Thread.\n";

  Path postgresql() {
    return path.resolve("postgresql");
  }

  Path programs() {
    return path.resolve("programs");
  }

  Path kafka() {
    return path.resolve("kafka");
  }

  Path service(ServiceName service) {
    return path.resolve(service.id());
  }

  Path log(String name) {
    return path.resolve("logs").resolve(name + ".log");
  }

  Path secrets() {
    return path.resolve("secrets");
  }

  Path run() {
    return path.resolve("run");
  }

  /**
   * Makes it, or checks that it is one of ours.
   *
   * @throws CannotStart if the folder holds something else or cannot be written
   */
  void prepare() {
    try {
      if (isForeign()) {
        throw new CannotStart(
            ("%s holds something that is not Golden Thread's. Name an empty folder, or one that"
                    + " does not exist yet, with --data.")
                .formatted(path));
      }
      Files.createDirectories(run());
      Files.writeString(mark(), MARK);
    } catch (AccessDeniedException e) {
      throw new CannotStart(
          ("%s cannot be written: it belongs to another user. Start Golden Thread as that user, or"
                  + " name another folder with --data.")
              .formatted(e.getFile()),
          e);
    } catch (IOException e) {
      throw new CannotStart("%s cannot be used: %s".formatted(path, e.getMessage()), e);
    }
  }

  /**
   * Begins anew: moves what it holds into the folder beside it, in place of what an earlier call
   * moved there. The unpacked programs stay, which are the same in every run.
   *
   * @return the folder beside it, which can be used as a data folder; empty if nothing was there
   * @throws CannotStart if one of the two folders is somebody else's or cannot be written
   */
  Optional<DataFolder> setAside() {
    DataFolder previous = new DataFolder(path.resolveSibling(path.getFileName() + ".previous"));
    try {
      refuseForeign();
      List<Path> kept = contents();
      if (kept.isEmpty()) {
        return Optional.empty();
      }
      previous.refuseForeign();
      Folders.delete(previous.path());
      previous.prepare();
      for (Path each : kept) {
        Files.move(each, previous.path().resolve(each.getFileName()));
      }
      return Optional.of(previous);
    } catch (IOException e) {
      throw new CannotStart(
          "%s cannot be moved to %s: %s".formatted(path, previous.path(), e.getMessage()), e);
    }
  }

  private void refuseForeign() throws IOException {
    if (isForeign()) {
      throw new CannotStart("%s is not Golden Thread's: it is left alone.".formatted(path));
    }
  }

  /** What belongs to one system and not to every run. */
  private List<Path> contents() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> contents = Files.list(path)) {
      return contents
          .filter(each -> !each.equals(mark()) && !each.equals(programs()) && !each.equals(run()))
          .toList();
    }
  }

  private Path mark() {
    return path.resolve("golden-thread.folder");
  }

  private boolean isForeign() throws IOException {
    if (!Files.exists(path) || Files.exists(mark())) {
      return false;
    }
    try (Stream<Path> contents = Files.list(path)) {
      return contents.findAny().isPresent();
    }
  }

  /** Taken by whoever runs this system; empty while somebody else does. Ends with the process. */
  Optional<FileLock> lock() {
    FileChannel channel = lockFile();
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(lock);
      }
    } catch (OverlappingFileLockException taken) {
      // This very process runs it.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    close(channel);
    return Optional.empty();
  }

  static void release(FileLock lock) {
    try {
      lock.acquiredBy().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileChannel lockFile() {
    try {
      return FileChannel.open(
          run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new CannotStart("%s cannot be used: %s".formatted(path, e.getMessage()), e);
    }
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
