package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.launcher.ProjectRoot;
import org.goldenthread.launcher.ports.ServiceName;
import org.junit.jupiter.api.Test;

/**
 * docs/operations/settings.md has each setting that the sources declare, with its default and what
 * they say of it. What its tables should be is written to target/settings.md.
 */
class SettingsPageTest {

  private static final Path ROOT = ProjectRoot.find();
  private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";
  private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"(.+?)\"\\)");
  private static final Pattern SETTING =
      Pattern.compile(
          COMMENT + "(?:@WithDefault\\(\"(.*?)\"\\)\\s*)?[\\w<>]+ (\\w+)\\(\\);", Pattern.DOTALL);
  private static final Pattern SINGLE =
      Pattern.compile("@ConfigProperty\\(\\s*name = \"(goldenthread\\..+?)\"");

  @Test
  void shouldHaveTheTablesThatTheSourcesGive() throws IOException {
    List<String> tables =
        Stream.concat(
                Stream.of("service-kit"), Stream.of(ServiceName.values()).map(ServiceName::module))
            .map(module -> rows(module).collect(Collectors.joining()))
            .filter(rows -> !rows.isEmpty())
            .map("| property | default | what |\n|---|---|---|\n%s"::formatted)
            .toList();
    Files.writeString(Path.of("target", "settings.md"), String.join("\n", tables));

    assertThat(tables).hasSize(3);
    assertThat(page()).contains(tables);
  }

  @Test
  void shouldNameTheSettingsThatStandAlone() throws IOException {
    List<String> names =
        sources("reporting-service")
            .flatMap(source -> SINGLE.matcher(source).results())
            .map(found -> "`" + found.group(1) + "`")
            .distinct()
            .toList();

    assertThat(names).isNotEmpty();
    assertThat(page()).contains(names);
  }

  private static Stream<String> rows(String module) {
    return sources(module)
        .flatMap(
            source ->
                MAPPING
                    .matcher(source)
                    .results()
                    .flatMap(
                        mapping ->
                            SETTING
                                .matcher(source)
                                .results()
                                .map((MatchResult setting) -> row(mapping.group(1), setting))))
        .sorted();
  }

  private static String row(String prefix, MatchResult setting) {
    String name = setting.group(3).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    String meaning =
        setting
            .group(1)
            .replaceAll("\\s*\\n?\\s*\\*\\s+", " ")
            .replaceAll("\\{@(?:code|link) #?(\\w[^}(]*)(?:\\(\\))?}", "`$1`")
            .strip();
    String value = Optional.ofNullable(setting.group(2)).map("`%s`"::formatted).orElse("none");
    return "| `%s.%s` | %s | %s |\n".formatted(prefix, name, value, meaning);
  }

  private static Stream<String> sources(String module) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(SettingsPageTest::text)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/operations/settings.md"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
