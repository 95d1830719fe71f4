package org.goldenthread.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is checked in the sources themselves: the length of files, how many of them a package has,
 * and that it says what it is for.
 */
public final class SourceRules {

  private static final int MOST_LINES_OF_CODE = 200;
  private static final int MOST_FILES = 15;
  private static final String PACKAGE_INFO = "package-info.java";
  private static final Path MAIN = Path.of("src", "main", "java");

  private SourceRules() {}

  /**
   * Checks a module's sources.
   *
   * @param module the module's folder; tests run in it, so {@code Path.of("")} is the one at hand
   * @throws AssertionError that lists every breach with its remedy
   */
  public static void check(Path module) {
    check(module, Map.of());
  }

  /**
   * Checks a module's sources, and lets some packages be large.
   *
   * @param large the end of a package's name, {@code readmodel.topics}, and why it has more files
   *     than others may have
   */
  public static void check(Path module, Map<String, String> large) {
    Path sources = module.toAbsolutePath().normalize().resolve("src");
    List<Path> files = javaFiles(sources, Integer.MAX_VALUE).toList();
    if (files.isEmpty()) {
      throw new AssertionError("No sources found below " + sources);
    }
    String breaches =
        Stream.concat(fileBreaches(files), packageBreaches(files, large))
            .collect(Collectors.joining("\n"));
    if (!breaches.isEmpty()) {
      throw new AssertionError(breaches);
    }
  }

  private static Stream<String> fileBreaches(List<Path> files) {
    return files.stream()
        .filter(file -> linesOfCode(file) > MOST_LINES_OF_CODE)
        .map(SourceRules::tooLong);
  }

  private static Stream<String> packageBreaches(List<Path> files, Map<String, String> large) {
    return files.stream()
        .map(Path::getParent)
        .distinct()
        .filter(folder -> folder.toString().contains(MAIN.toString()))
        .flatMap(folder -> Stream.of(silent(folder), crowded(folder, large)))
        .flatMap(Optional::stream);
  }

  private static String tooLong(Path file) {
    return "%s has %d lines of code, at most %d are allowed: move a part with a name of its own out"
        .formatted(file, linesOfCode(file), MOST_LINES_OF_CODE);
  }

  private static Optional<String> silent(Path folder) {
    Path info = folder.resolve(PACKAGE_INFO);
    return Files.exists(info) && text(info).contains("/**")
        ? Optional.empty()
        : Optional.of(
            "%s has no package-info.java that says in a sentence what is decided there: write one, with @NullMarked"
                .formatted(folder));
  }

  private static Optional<String> crowded(Path folder, Map<String, String> large) {
    long files = javaFiles(folder, 1).filter(file -> !file.endsWith(PACKAGE_INFO)).count();
    boolean allowed =
        files <= MOST_FILES
            || large.keySet().stream().anyMatch(end -> nameOf(folder).endsWith("." + end));
    return allowed
        ? Optional.empty()
        : Optional.of(
            "%s has %d files, at most %d are allowed: it holds two concepts, give each a package"
                .formatted(folder, files, MOST_FILES));
  }

  private static String nameOf(Path folder) {
    String name = folder.toString();
    return name.substring(name.indexOf(MAIN.toString()) + MAIN.toString().length() + 1)
        .replace(folder.getFileSystem().getSeparator(), ".");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long linesOfCode(Path file) {
    return text(file).lines().map(String::strip).filter(SourceRules::isCode).count();
  }

  private static boolean isCode(String line) {
    return !line.isEmpty()
        && !line.startsWith("//")
        && !line.startsWith("*")
        && !line.startsWith("/*");
  }

  private static Stream<Path> javaFiles(Path folder, int depth) {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
