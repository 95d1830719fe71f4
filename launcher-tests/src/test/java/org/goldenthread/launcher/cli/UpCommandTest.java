package org.goldenthread.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.launcher.FakeProject;
import org.goldenthread.launcher.ports.FreePort;
import org.goldenthread.launcher.ports.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole program: started, asked, stopped and killed from outside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpCommandTest {

  private static final int FIRST_OFFSET = 2000;
  private static final int LAST_OFFSET = 12_000;

  private Program program;
  private Process running;
  private String printed = "";

  @BeforeAll
  void prepare(@TempDir Path temporary) throws IOException {
    Path root = FakeProject.in(temporary.resolve("a project"));
    program = new Program(root, temporary.resolve("data"));
  }

  @BeforeEach
  void up() throws IOException {
    running = program.start("--no-sample", "--port-offset", Integer.toString(freeOffset()));
    BufferedReader out = running.inputReader(StandardCharsets.UTF_8);
    StringBuilder lines = new StringBuilder();
    for (String line = ""; line != null && !line.contains("Ctrl-C"); line = out.readLine()) {
      lines.append(line).append('\n');
    }
    printed = lines.toString();
  }

  @AfterAll
  void down() throws IOException, InterruptedException {
    program.run("stop");
    Files.delete(program.root().resolve("kafka-broker/target/lib"));
  }

  @Test
  @Timeout(300)
  @Order(1) // It learns what makes the next start quicker, which takes a while.
  void shouldTellNewcomersWhatToDoAndStopWhenAskedFromAnotherTerminal() throws Exception {
    Program.Outcome status = program.run("status");
    Program.Outcome topics = program.run("events");
    Program.Outcome noTopic = program.run("events", "nowhere");
    Program.Outcome second =
        program.run("--no-sample", "--port-offset", Integer.toString(freeOffset()));
    Program.Outcome stop = program.run("stop");

    assertThat(second.err()).contains("runs already on " + program.data());
    assertThat(printed)
        .contains("./run load ", "./run token performance-team")
        .doesNotContain("PI.47", "2020-21-Q2");
    assertThat(status.exitCode()).isZero();
    assertThat(status.out().lines()).hasSize(1 + 7).noneMatch(line -> line.contains("down"));
    assertThat(topics.exitCode()).isZero();
    assertThat(noTopic.err()).contains("There is no topic nowhere");
    assertThat(stop.out()).contains("Stopped.");
    assertThat(running.isAlive()).isFalse();
    assertThat(processesOnThisFolder()).isEmpty();
  }

  @Test
  @Order(2)
  void shouldEndWhatAKilledLauncherLeftBehind() throws Exception {
    running.destroyForcibly().waitFor();
    assertThat(processesOnThisFolder()).hasSizeGreaterThanOrEqualTo(6);

    Program.Outcome stop = program.run("stop");

    assertThat(stop.out()).contains("stopping outturns, which an earlier run left behind");
    assertThat(processesOnThisFolder()).isEmpty();
  }

  private Set<String> processesOnThisFolder() {
    return ProcessHandle.allProcesses()
        .map(process -> process.info().commandLine().orElse(""))
        .filter(line -> line.contains(program.data().toString()))
        .collect(Collectors.toSet());
  }

  private static int freeOffset() {
    return IntStream.range(FIRST_OFFSET, LAST_OFFSET)
        .filter(
            offset -> Ports.offset(offset).byName().values().stream().allMatch(FreePort::isFree))
        .findFirst()
        .orElseThrow();
  }
}
