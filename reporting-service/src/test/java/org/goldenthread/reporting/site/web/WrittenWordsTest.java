package org.goldenthread.reporting.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that people gave stand apart on pages, whichever way their letters run. */
class WrittenWordsTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  /** In an attribute there is no markup, and some names are our own. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<!<bdi>|<bdi class=\"title\">|=\"|dir=\"auto\">|\\{#if code.title})"
              + "\\{(?!term|frame|select|view.title)\\w+\\."
              + "(name|title|directorate|priority|leadRole)}");

  private static final Pattern TITLE_OF_PAGE = Pattern.compile("\\{#title}.*");

  @Test
  void shouldStandApart() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      List<Path> templates = files.filter(file -> file.toString().endsWith(".html")).toList();

      assertThat(templates)
          .hasSizeGreaterThan(20)
          .allSatisfy(
              template ->
                  assertThat(NAME.matcher(body(template)).results())
                      .extracting(MatchResult::group)
                      .isEmpty());
    }
  }

  private static String body(Path template) {
    try {
      return TITLE_OF_PAGE.matcher(Files.readString(template)).replaceAll("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
