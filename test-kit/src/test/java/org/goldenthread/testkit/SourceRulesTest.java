package org.goldenthread.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRulesTest {

  private static final Map<String, String> LARGE =
      Map.of(
          "goldenthread.events", "a record for each event, side by side as the topics are",
          "documents.chart", "the parts of one drawing");

  @ParameterizedTest
  @ValueSource(
      strings = {"vocabulary", "events", "service-kit", "launcher", "test-kit", "documents"})
  void shouldHoldInTheModulesThatAreNoService(String module) {
    SourceRules.check(Path.of("..", module), LARGE);
  }

  @Test
  void shouldNotCountCommentsAndBlankLines(@TempDir Path module) throws IOException {
    write(module, Collections.nCopies(201, "// a comment\n\n"));

    assertThatNoException().isThrownBy(() -> SourceRules.check(module));
  }

  @Test
  void shouldRefuseAFileThatIsTooLong(@TempDir Path module) throws IOException {
    write(module, Collections.nCopies(201, "int a;"));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> SourceRules.check(module))
        .withMessageContaining("201 lines of code");
  }

  @Test
  void shouldRefuseAPackageThatSaysNothing(@TempDir Path module) throws IOException {
    Path folder = write(module, List.of("int a;"));
    Files.delete(folder.resolve("package-info.java"));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> SourceRules.check(module))
        .withMessageContaining("package-info.java");
  }

  @Test
  void shouldRefuseAPackageWithoutASentence(@TempDir Path module) throws IOException {
    Path folder = write(module, List.of("int a;"));
    Files.writeString(folder.resolve("package-info.java"), "package a;");

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> SourceRules.check(module))
        .withMessageContaining("in a sentence");
  }

  @Test
  void shouldRefuseAPackageWithManyFiles(@TempDir Path module) throws IOException {
    crowd(write(module, List.of("int a;")));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> SourceRules.check(module))
        .withMessageContaining("has 16 files");
  }

  @Test
  void shouldLetAPackageBeLargeForAReason(@TempDir Path module) throws IOException {
    crowd(write(module, List.of("int a;")));

    assertThatNoException()
        .isThrownBy(() -> SourceRules.check(module, Map.of("b", "one file for each letter")));
  }

  private static void crowd(Path folder) throws IOException {
    for (int each = 1; each <= 15; each++) {
      Files.writeString(folder.resolve("B" + each + ".java"), "int b;");
    }
  }

  private static Path write(Path module, List<String> lines) throws IOException {
    Path folder = Files.createDirectories(module.resolve("src/main/java/a/b"));
    Files.write(folder.resolve("package-info.java"), List.of("/** Letters. */", "package a;"));
    Files.write(folder.resolve("A.java"), lines);
    return folder;
  }
}
