package org.goldenthread.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is checked in the sources themselves: the length of files, and that every package says what
 * it is for.
 */
public final class SourceRules {

  private static final int MOST_LINES_OF_CODE = 200;
  private static final String MAIN = Path.of("src", "main").toString();

  private SourceRules() {}

  /**
   * Checks a module's sources.
   *
   * @param module the module's folder; tests run in it, so {@code Path.of("")} is the one at hand
   * @throws AssertionError that lists every breach with its remedy
   */
  public static void check(Path module) {
    List<Path> files = javaFiles(module);
    if (files.isEmpty()) {
      throw new AssertionError("No sources found below " + module.toAbsolutePath());
    }
    List<String> breaches =
        Stream.concat(
                files.stream()
                    .filter(file -> linesOfCode(file) > MOST_LINES_OF_CODE)
                    .map(SourceRules::tooLong),
                files.stream()
                    .map(Path::getParent)
                    .distinct()
                    .filter(SourceRules::unexplained)
                    .map(SourceRules::noPackageInfo))
            .toList();
    if (!breaches.isEmpty()) {
      throw new AssertionError(String.join("\n", breaches));
    }
  }

  private static String tooLong(Path file) {
    return "%s has %d lines of code, at most %d are allowed: move a part with a name of its own out"
        .formatted(file, linesOfCode(file), MOST_LINES_OF_CODE);
  }

  private static String noPackageInfo(Path folder) {
    return "%s has no package-info.java: say in a sentence what the room is for, with @NullMarked"
        .formatted(folder);
  }

  private static boolean unexplained(Path folder) {
    return folder.toString().contains(MAIN) && !Files.exists(folder.resolve("package-info.java"));
  }

  private static long linesOfCode(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(String::strip).filter(SourceRules::isCode).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isCode(String line) {
    return !line.isEmpty()
        && !line.startsWith("//")
        && !line.startsWith("*")
        && !line.startsWith("/*");
  }

  private static List<Path> javaFiles(Path module) {
    Path sources = module.toAbsolutePath().resolve("src");
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
