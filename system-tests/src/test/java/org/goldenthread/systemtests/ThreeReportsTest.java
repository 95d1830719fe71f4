package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.awaitility.Awaitility;
import org.goldenthread.launcher.GoldenThread;
import org.junit.jupiter.api.Test;

/** Three published reports of eleven years in one system, in whatever order they come. */
class ThreeReportsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final List<String> REPORTS =
      List.of("2012-13-q1", "2020-21-q2", "2021-22-q2-childrens");

  @Test
  void shouldEndInTheSameStateInWhateverOrderReportsAreLoaded() {
    EndState inOrder = loaded("in-order", REPORTS);
    EndState reversed = loaded("reversed", REPORTS.reversed());

    assertThat(reversed.answers()).containsExactlyEntriesOf(inOrder.answers());
    assertThat(inOrder.series()).hasSize(42);
  }

  private static EndState loaded(String name, List<String> reports) {
    try (GoldenThread system = GoldenThread.start(WholeSystem.settings(name))) {
      for (String report : reports) {
        assertThat(WholeSystem.load(system, WholeSystem.sample(report)).refused()).isEmpty();
      }
      Client client = new Client(system);
      awaitWhatThePolicyOfEachReportSays(client);
      return settled(client);
    }
  }

  private static void awaitWhatThePolicyOfEachReportSays(Client client) {
    Awaitility.await("the scores of all reports")
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              assertThat(counts(client.corporate("2020-21-Q2"))).containsExactly(16, 3, 14);
              assertThat(client.corporate("2012-13-Q1").at("/policy/code").asText())
                  .isEqualTo("four-level");
              assertThat(
                      client.row("2021-22-Q2", "PI.433").at("/shortTermTrend/direction").asText())
                  .isIn("INCREASED", "DECREASED", "UNCHANGED");
            });
  }

  private static List<Integer> counts(JsonNode dashboard) {
    return dashboard.path("scores").findValues("count").stream().map(JsonNode::asInt).toList();
  }

  /** What the system shows once it shows the same three times. */
  private static EndState settled(Client client) {
    List<EndState> seen = new ArrayList<>(List.of(EndState.of(client)));
    Awaitility.await("a system that has nothing left to do")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .until(
            () -> {
              seen.add(EndState.of(client));
              return seen.size() >= 3
                  && Collections.frequency(
                          seen.subList(seen.size() - 3, seen.size()), seen.getLast())
                      == 3;
            });
    return seen.getLast();
  }
}
