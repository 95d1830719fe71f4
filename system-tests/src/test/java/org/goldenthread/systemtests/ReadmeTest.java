package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.ProjectRoot;
import org.goldenthread.launcher.ports.Ports;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.systemtests.WholeSystem.Running;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the README tells people to type works: each of its {@code sh} blocks is run, with the ports
 * of the system under test. The {@code console} blocks, which start and watch a whole system, are
 * what the other tests do.
 */
@ExtendWith(WholeSystem.class)
class ReadmeTest {

  private static final Pattern SHELL_BLOCK =
      Pattern.compile("^```sh\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final long PATIENCE_SECONDS = 60;

  private final GoldenThread system;
  private final Client client;

  ReadmeTest(Running running) {
    this.system = running.system();
    this.client = running.client();
  }

  @TestFactory
  Stream<DynamicTest> shouldDoWhatItSays() throws IOException {
    List<String> blocks = blocks();
    assertThat(blocks).hasSize(8);
    return Stream.concat(
        blocks.stream()
            .map(block -> DynamicTest.dynamicTest(firstLine(block), () -> checkAnswer(block))),
        Stream.of(DynamicTest.dynamicTest("and back", this::takeBack)));
  }

  /**
   * Every block asks a service something; it answers with JSON, and only the mistake is refused.
   */
  private void checkAnswer(String block) throws IOException, InterruptedException {
    String answer = run(block);

    assertThat(Client.parse(answer).isContainerNode()).as(answer).isTrue();
    assertThat(answer.contains("urn:golden-thread:problem:"))
        .as(answer)
        .isEqualTo(block.contains("2020-22-Q1"));
  }

  /** Other tests count on the sample's figures. */
  private void takeBack() {
    String original =
        """
        {"ref": "PI.47", "quarter": "2020-21-Q2", "value": 71.0, "status": "FINAL",
         "supplementary": {"value": 292, "unit": "not labelled"},
         "revisionReason": "As it was before the README was tried"}
        """;
    assertThat(client.post(ServiceName.OUTTURNS, "/api/v1/outturns", original).status())
        .isEqualTo(201);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> client.row("2020-21-Q2", "PI.47").at("/score/band").asText().equals("below"));
  }

  private String run(String block) throws IOException, InterruptedException {
    Path output = Files.createTempFile("readme", ".out");
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-euc", withPorts(block))
            .directory(ProjectRoot.find().toFile())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    shell.environment().put("GOLDEN_THREAD_DATA", system.settings().data().toString());
    Process process = shell.start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return Files.readString(output, StandardCharsets.UTF_8);
  }

  private String withPorts(String block) {
    String replaced = block;
    for (ServiceName service : ServiceName.values()) {
      replaced =
          replaced.replace(
              "http://localhost:" + Ports.standard().of(service), system.base(service).toString());
    }
    return replaced;
  }

  private static List<String> blocks() throws IOException {
    String readme = Files.readString(ProjectRoot.find().resolve("README.md"));
    return SHELL_BLOCK
        .matcher(readme)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static String firstLine(String block) {
    return block.lines().findFirst().orElse("");
  }
}
