package org.goldenthread.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.launcher.process.CannotStart;

/**
 * The folder of everything that one system keeps: databases, topics, keys, logs.
 *
 * @param path the whole path
 */
public record DataFolder(Path path) {

  private static final String MARK = "This folder belongs to Golden Thread.\n";

  public Path postgresql() {
    return path.resolve("postgresql");
  }

  /** PostgreSQL's programs; systems of several folders may share those that are named to them. */
  public Path programs() {
    String shared = System.getProperty("golden-thread.programs", "");
    return shared.isEmpty() ? path.resolve("programs") : Path.of(shared);
  }

  public Path kafka() {
    return path.resolve("kafka");
  }

  public Path service(ServiceName service) {
    return path.resolve(service.id());
  }

  public Path log(String name) {
    return path.resolve("logs").resolve(name + ".log");
  }

  public Path secrets() {
    return path.resolve("secrets");
  }

  public Path run() {
    return path.resolve("run");
  }

  /**
   * Makes it, or checks that it is one of ours.
   *
   * @throws CannotStart if the folder holds something else or cannot be written
   */
  public void prepare() {
    try {
      if (isForeign()) {
        throw new CannotStart(
            ("%s holds something that is not Golden Thread's. Name an empty folder, or one that"
                    + " does not exist yet, with --data.")
                .formatted(path));
      }
      makeOurs();
      makeOwnFolders();
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

  void makeOurs() throws IOException {
    Files.createDirectories(path);
    Files.writeString(mark(), MARK);
  }

  /** Those that hold figures or secrets are for nobody else; PostgreSQL sees to its own. */
  private void makeOwnFolders() throws IOException {
    List<Path> folders =
        Stream.concat(
                Stream.of(run(), kafka(), secrets(), path.resolve("logs")),
                Arrays.stream(ServiceName.values()).map(this::service))
            .toList();
    for (Path each : folders) {
      Files.createDirectories(each);
      Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /**
   * Begins anew: moves what it holds into the folder beside it, in place of what an earlier call
   * moved there. The unpacked programs stay, which are the same in every run. The earlier one is
   * deleted last, so that an interruption loses nothing: the next call goes on with what was moved.
   *
   * @return the folder beside it, which can be used as a data folder; empty if nothing was there
   * @throws CannotStart if one of the two folders is somebody else's, cannot be written, or is in
   *     use
   */
  public Optional<DataFolder> setAside() {
    return new SetAside(this).now();
  }

  /** Whether an earlier call was interrupted, so that a part of what was here is moved already. */
  public boolean isHalfSetAside() {
    return Files.exists(beside(".moving").path());
  }

  DataFolder beside(String ending) {
    return new DataFolder(path.resolveSibling(path.getFileName() + ending));
  }

  void refuseForeign() throws IOException {
    if (isForeign()) {
      throw new CannotStart("%s is not Golden Thread's: it is left alone.".formatted(path));
    }
  }

  /** What belongs to one system and not to every run. */
  List<Path> contents() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> contents = Files.list(path)) {
      return contents
          .filter(each -> !each.equals(mark()) && !each.equals(programs()) && !each.equals(run()))
          .filter(each -> !Folders.isEmpty(each))
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
  public Optional<FileLock> lock() {
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

  public static void release(FileLock lock) {
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
