package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.ProjectRoot;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.systemtests.WholeSystem.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the pages tell people to type works: each of their {@code sh} blocks is run, with the ports
 * of the system under test. The {@code console} blocks, which start, watch and stop whole systems,
 * are what the other tests do.
 */
@ExtendWith(WholeSystem.class)
class DocumentedCommandsTest {

  private static final List<String> ON_THE_SAMPLE =
      List.of(
          "README.md",
          "docs/tour.md",
          "docs/integrate/submit.md",
          "docs/integrate/dashboards.md",
          "docs/integrate/analyse.md",
          "docs/integrate/webhooks.md");
  static final String THROUGH_A_QUARTER = "docs/operations/quarter.md";

  /** A mistake that pages make on purpose, to show what a refusal looks like. */
  private static final String MISTAKE = "2020-22-Q1";

  private final GoldenThread system;
  private final Client client;

  DocumentedCommandsTest(Running running) {
    this.system = running.system();
    this.client = running.client();
  }

  /** Every block asks a service something, and only the mistake is refused. */
  @ParameterizedTest
  @CsvSource({
    "README.md, 3",
    "docs/tour.md, 5",
    "docs/integrate/submit.md, 5",
    "docs/integrate/dashboards.md, 3",
    "docs/integrate/analyse.md, 2",
    "docs/integrate/webhooks.md, 1"
  })
  void shouldDoWhatThePageSays(String path, int blocks) throws Exception {
    DocumentedPage page = DocumentedPage.at(path);
    assertThat(page.blocks()).hasSize(blocks);

    for (String block : page.blocks()) {
      String answer = DocumentedPage.run(block, system);

      assertThat(answer).as(block).containsAnyOf("{", "[");
      assertThat(answer.contains("urn:golden-thread:problem:"))
          .as(block + answer)
          .isEqualTo(block.contains(MISTAKE));
    }
  }

  /** Other tests count on the sample's figures. */
  @AfterEach
  void takeBack() {
    String original =
        """
        {"ref": "PI.47", "quarter": "2020-21-Q2", "value": 71.0, "status": "FINAL",
         "supplementary": {"value": 292, "unit": "not labelled"},
         "revisionReason": "As it was before the pages were tried"}
        """;
    assertThat(client.post(ServiceName.OUTTURNS, "/api/v1/outturns", original).status())
        .isIn(200, 201);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> client.row("2020-21-Q2", "PI.47").at("/score/band").asText().equals("below"));
  }

  @Test
  void shouldRunEveryPageThatHasCommands() throws IOException {
    Set<String> wanted = new TreeSet<>(ON_THE_SAMPLE);
    wanted.add(THROUGH_A_QUARTER);

    assertThat(pagesWithCommands()).isEqualTo(wanted);
  }

  private static Set<String> pagesWithCommands() throws IOException {
    Path root = ProjectRoot.find();
    Set<String> found = new TreeSet<>();
    try (Stream<Path> top = Files.list(root);
        Stream<Path> docs = Files.walk(root.resolve("docs"))) {
      Stream<Path> pages = Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md"));
      for (Path file : pages.toList()) {
        String path = root.relativize(file).toString();
        if (!DocumentedPage.at(path).blocks().isEmpty()) {
          found.add(path);
        }
      }
    }
    return found;
  }
}
