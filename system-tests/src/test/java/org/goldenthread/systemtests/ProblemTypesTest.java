package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.launcher.ProjectRoot;
import org.goldenthread.launcher.ports.ServiceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every type of problem that the sources can send is on docs/integrate/problems.md, and in the
 * document of the service that sends it.
 */
class ProblemTypesTest {

  private static final Path ROOT = ProjectRoot.find();

  /** A code with its title behind it. */
  private static final Pattern WRITTEN =
      Pattern.compile("\"([a-z]+(?:-[a-z]+)+|busy|outstanding|superseded)\",\\s*\"[A-Z][^\"%]+\"");

  /** A reason to refuse with its title; its code is its name. */
  private static final Pattern REASON = Pattern.compile("(?m)^ {4}([A-Z_]+)\\(\"[A-Z]");

  /** Those whose code is put together, here or by a library. */
  private static final Set<String> OF_ALL =
      Set.of(
          "address-too-long",
          "bad-request",
          "forbidden",
          "internal-server-error",
          "malformed-address",
          "method-not-allowed",
          "not-acceptable",
          "unauthorized");

  @Test
  void shouldBeOnThePageAndNoOthers() throws IOException {
    Set<String> sent = new TreeSet<>(ofAll());
    Stream.of(ServiceName.values()).forEach(service -> sent.addAll(of(service)));

    assertThat(
            Pattern.compile("(?m)^\\| `([a-z-]+)` \\| \\d")
                .matcher(Files.readString(ROOT.resolve("docs/integrate/problems.md")))
                .results()
                .map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(sent);
  }

  @ParameterizedTest
  @EnumSource
  void shouldBeInTheDocumentOfTheService(ServiceName service) throws IOException {
    Set<String> sent = new TreeSet<>(ofAll());
    sent.addAll(of(service));
    String document =
        Files.readString(
            ROOT.resolve(service.module() + "/src/main/resources/META-INF/openapi.yaml"));

    assertThat(sent)
        .allMatch(
            code -> Pattern.compile("(?<![a-z-])" + code + "(?![a-z-])").matcher(document).find());
  }

  private static Set<String> ofAll() {
    Set<String> codes = new TreeSet<>(OF_ALL);
    codes.addAll(written("service-kit"));
    return codes;
  }

  private static Set<String> of(ServiceName service) {
    Set<String> codes = written(service.module());
    codes.addAll(
        switch (service) {
          case OUTTURNS ->
              List.of(
                  "unknown-indicator",
                  "unknown-initiative",
                  "unknown-directorate",
                  "unknown-breakdown");
          case REPORTING -> List.of("unknown-directorate", "unknown-committee");
          default -> List.of();
        });
    return codes;
  }

  private static Set<String> written(String module) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
      return files
          .filter(Files::isRegularFile)
          .map(ProblemTypesTest::text)
          .flatMap(ProblemTypesTest::codes)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> codes(String source) {
    if (source.contains("enum Reason")) {
      return REASON
          .matcher(source)
          .results()
          .map(it -> it.group(1).toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return source.contains("Problem")
        ? WRITTEN.matcher(source).results().map(it -> it.group(1))
        : Stream.of();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
