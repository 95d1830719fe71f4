package org.goldenthread.reporting.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The groups of words that mean the same, ours and the council's own. */
@ApplicationScoped
public class Synonyms {

  private final List<List<String>> groups;

  /**
   * The groups.
   *
   * @param own a file of further ones, a group a line
   * @throws IllegalStateException if it cannot be read
   */
  public Synonyms(@ConfigProperty(name = "goldenthread.search.synonyms") Optional<Path> own) {
    this.groups =
        Stream.concat(ours().lines(), own.stream().flatMap(file -> read(file).lines()))
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(Synonyms::group)
            .toList();
  }

  /** What is meant by a question. */
  public Question question(String written) {
    return Question.of(written, groups);
  }

  private static List<String> group(String line) {
    return Arrays.stream(line.toLowerCase(Locale.UK).split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String ours() {
    try (InputStream words =
        Thread.currentThread().getContextClassLoader().getResourceAsStream("search/synonyms.txt")) {
      if (words == null) {
        throw new IllegalStateException("search/synonyms.txt is not in the archive");
      }
      return new String(words.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(
          "goldenthread.search.synonyms: %s is no text file in UTF-8 that can be read"
              .formatted(file),
          e);
    }
  }
}
