package org.goldenthread.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.client.outturns.model.OutturnRequest;
import org.goldenthread.launcher.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed for newcomers to paste is what the commands and the API take. */
class PrintedCommandsTest {

  private static final Pattern COMMAND = Pattern.compile("\\./run((?: [\\w.{}/-]+)+)");
  private static final Pattern BODY = Pattern.compile("-d '(.*)'");

  @ParameterizedTest
  @MethodSource("commands")
  void shouldPrintOnlyCommandsThatThereAre(String command) {
    assertThatNoException()
        .isThrownBy(() -> Main.commandLine().parseArgs(command.strip().split("\\s+")));
  }

  static Stream<String> commands() throws IOException {
    List<String> commands =
        Stream.of(
                directions(),
                shortHelp(),
                page("README.md"),
                page("docs/tour.md"),
                page("docs/operations/commands.md"),
                page("docs/operations/quarter.md"))
            .flatMap(text -> COMMAND.matcher(text).results())
            .map(found -> found.group(1).replace("{data}", "").replace("ROLE", "viewer"))
            .filter(command -> !List.of("test", "benchmarks").contains(command.strip()))
            .distinct()
            .toList();
    assertThat(commands).hasSizeGreaterThan(5);
    return commands.stream();
  }

  @Test
  void shouldPrintAnOutturnThatTheApiTakes() throws IOException {
    List<String> bodies =
        BODY.matcher(directions()).results().map(found -> found.group(1)).toList();

    assertThat(bodies).hasSize(1);
    OutturnRequest outturn =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .build()
            .readValue(bodies.getFirst(), OutturnRequest.class);
    assertThat(outturn.getRevisionReason()).isEqualTo("late returns counted");
  }

  private static String directions() throws IOException {
    try (InputStream text = UpCommand.class.getResourceAsStream("directions.txt")) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What the script prints before anything is built. */
  private static String shortHelp() throws IOException {
    String script = Files.readString(ProjectRoot.find().resolve("run"));
    return script.substring(script.indexOf("short_help() {"), script.indexOf("\nEND\n"));
  }

  private static String page(String path) throws IOException {
    return Files.readString(ProjectRoot.find().resolve(path));
  }
}
