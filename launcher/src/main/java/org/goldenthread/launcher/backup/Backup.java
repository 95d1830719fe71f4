package org.goldenthread.launcher.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.launcher.data.DataFolder;
import org.goldenthread.launcher.data.Folders;
import org.goldenthread.launcher.process.CannotStart;

/**
 * A copy of the databases, the topics and the secrets as they were at one moment. What else a data
 * folder holds is made again from these: scores' stores from their topics, programs from the build.
 *
 * @param folder a folder of its own; the file {@code taken} in it holds the moment
 */
public record Backup(Path folder) {

  /** Files that say which process runs, and those that Kafka makes again from its records. */
  private static final Set<String> LEFT_OUT =
      Set.of("postmaster.pid", "postmaster.opts", "kafka.pid");

  private static final String TAKEN = "taken";

  private static final List<String> LEFT_OUT_ENDINGS = List.of(".index", ".timeindex");

  /**
   * Copies what the data folder holds while these processes stand still: the broker's first, then
   * the database's. An event whose publication was under way is then still in the outbox of the
   * copy, and consumers know it by its revision if the topic has it too.
   *
   * @throws CannotStart if the folder is there already, or cannot be written
   */
  public static Backup take(
      DataFolder data, List<ProcessHandle> writers, Instant now, Path folder) {
    Backup backup = new Backup(folder.toAbsolutePath().normalize());
    if (Files.exists(backup.folder)) {
      throw new CannotStart(
          "%s is there already: name a folder that is not.".formatted(backup.folder));
    }
    Path half = backup.folder.resolveSibling(backup.folder.getFileName() + ".partial");
    try {
      prepare(half);
      try (Standstill _ = Standstill.of(writers)) {
        copy(kept(data), half);
      }
      Files.writeString(half.resolve(TAKEN), now + "\n", UTF_8);
      flush(half);
      Files.move(half, backup.folder, StandardCopyOption.ATOMIC_MOVE);
      return backup;
    } catch (IOException | UncheckedIOException e) {
      throw new CannotStart("%s cannot be written: %s".formatted(half, e.getMessage()), e);
    }
  }

  private static void prepare(Path half) throws IOException {
    Folders.delete(half);
    Files.createDirectories(half);
    Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwx------"));
  }

  /** Puts it into a data folder that holds nothing. */
  public void restore(DataFolder data) {
    try {
      copy(kept(new DataFolder(folder)), data.path());
      data.prepare();
    } catch (IOException e) {
      throw new CannotStart("%s cannot be put back: %s".formatted(folder, e.getMessage()), e);
    }
  }

  /**
   * The moment that it shows.
   *
   * @throws CannotStart if this is no backup, or one that was not finished
   */
  public Instant taken() {
    try {
      return Instant.parse(Files.readString(folder.resolve(TAKEN)).strip());
    } catch (NoSuchFileException none) {
      throw new CannotStart(
          "%s is no backup: it holds no file 'taken'. ./run backup FOLDER makes one."
              .formatted(folder),
          none);
    } catch (IOException e) {
      throw new CannotStart("%s cannot be read: %s".formatted(folder, e.getMessage()), e);
    }
  }

  /** How many bytes it takes. */
  public long bytes() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> kept(DataFolder data) {
    return Stream.of(data.kafka(), data.postgresql(), data.secrets())
        .filter(Files::isDirectory)
        .toList();
  }

  private static void copy(List<Path> folders, Path into) throws IOException {
    for (Path each : folders) {
      Files.walkFileTree(each, new Copying(each, into.resolve(each.getFileName())));
    }
  }

  /** Copies a folder with the rights of its files, but for what is left out. */
  private static final class Copying extends SimpleFileVisitor<Path> {
    private final Path from;
    private final Path to;

    private Copying(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (isLeftOut(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      Path copy = to.resolve(from.relativize(folder));
      Files.createDirectories(copy);
      Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(folder));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!isLeftOut(file)) {
        Files.copy(
            file,
            to.resolve(from.relativize(file)),
            StandardCopyOption.COPY_ATTRIBUTES,
            StandardCopyOption.REPLACE_EXISTING);
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isLeftOut(Path path) {
      String name = path.getFileName().toString();
      return LEFT_OUT.contains(name) || LEFT_OUT_ENDINGS.stream().anyMatch(name::endsWith);
    }
  }

  /** So that a power cut right after leaves it whole. */
  private static void flush(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
  }
}
