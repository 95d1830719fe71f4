package org.goldenthread.launcher.jvm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What a Java program learnt in an earlier run: its classes, read and linked, and which methods are
 * worth compiling (JEP 483, 514 and 515). It is written when a run that learns ends, beside the
 * built program, and read at each start after that. It belongs to just these jars, options and
 * Java, and another is learnt when one of them changes. A program runs as well without one, only
 * slower at first; one that is damaged is passed over by Java.
 *
 * @param file where it is, or will be
 * @param learning whether a run without one learns
 */
public record AotCache(Path file, boolean learning) {

  private static final Duration WRITING = Duration.ofMinutes(4);

  /**
   * That of a program.
   *
   * @param jars the folder of all that it is made of
   * @param options those of its Java
   */
  public static AotCache of(Path jars, List<String> options, boolean learning) {
    CRC32 fingerprint = new CRC32();
    String made = Runtime.version() + options.toString() + contents(jars);
    fingerprint.update(made.getBytes(StandardCharsets.UTF_8));
    Path folder = jars.resolveSibling("aot");
    return new AotCache(folder.resolve("%08x.aot".formatted(fingerprint.getValue())), learning);
  }

  /** Name, size and age of each file, which is also what Java compares. */
  private static String contents(Path jars) {
    if (!Files.isDirectory(jars)) {
      return "";
    }
    try (Stream<Path> files = Files.walk(jars)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> "%s %d %d\n".formatted(file, file.toFile().length(), changed(file)))
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long changed(Path file) {
    return file.toFile().lastModified();
  }

  /**
   * What Java is told. A run that neither has a cache nor learns is a short one, as in a test: only
   * the quick compiler suits it.
   */
  public List<String> options() {
    if (Files.exists(file)) {
      return List.of("-XX:AOTCache=" + file);
    }
    return learning
        ? List.of("-XX:AOTCacheOutput=" + learnt(), "-Xlog:aot=off")
        : List.of("-XX:TieredStopAtLevel=1");
  }

  /** Whether a program that starts now takes some seconds longer to end, because it learns. */
  public boolean learns() {
    return learning && !Files.exists(file);
  }

  /** How long a program may take to end: as usual, or what a busy machine needs to write it. */
  public Duration grace(Duration usual) {
    return learns() ? WRITING : usual;
  }

  /** Makes room for it before a run that learns: what belonged to other builds goes. */
  public void prepare() {
    if (!learns()) {
      return;
    }
    try {
      Path folder = Files.createDirectories(file.resolveSibling("."));
      try (Stream<Path> old = Files.list(folder)) {
        for (Path each : old.toList()) {
          Files.delete(each);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps what a run that has ended learnt; a run that was killed learnt nothing. */
  public void keep() {
    if (learns() && Files.exists(learnt()) && !Files.exists(unfinished())) {
      try {
        Files.move(learnt(), file, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Two systems may learn at the same time. */
  private Path learnt() {
    return file.resolveSibling(
        "%s.%d".formatted(file.getFileName(), ProcessHandle.current().pid()));
  }

  /** Java deletes it when the cache beside it is whole. */
  private Path unfinished() {
    return file.resolveSibling(learnt().getFileName() + ".config");
  }
}
