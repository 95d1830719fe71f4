package org.goldenthread.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"vocabulary", "events", "service-kit", "launcher", "test-kit", "documents"})
  void shouldHoldInTheModulesThatAreNoService(String module) {
    SourceRules.check(Path.of("..", module));
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

  private static Path write(Path module, List<String> lines) throws IOException {
    Path folder = Files.createDirectories(module.resolve("src/main/java/a"));
    Files.write(folder.resolve("package-info.java"), List.of("package a;"));
    Files.write(folder.resolve("A.java"), lines);
    return folder;
  }
}
