package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.ports.ServiceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What docs/operations/traces.md says of a system whose services tell their traces. */
@EnabledIfSystemProperty(named = "golden-thread.all", matches = "true")
class TracesTest {

  private static final String SECRET = "of which no trace may tell";
  private static final String OUTTURN =
      """
      {"ref": "PI.47", "quarter": "2020-21-Q2", "value": 76.543, "status": "FINAL", "note": "%s"}
      """
          .formatted(SECRET);

  @Test
  void shouldFollowARequestThroughEveryService() throws Exception {
    List<AutoCloseable> ends = new ArrayList<>();
    try (Collector collector = new Collector()) {
      GoldenThread system = GoldenThread.start(WholeSystem.settings("traced"));
      ends.add(system);
      for (ServiceName service : ServiceName.values()) {
        ends.add(ChangedService.start(system, service, collector.environment()));
      }
      assertThat(WholeSystem.load(system).refused()).isEmpty();

      new Client(system).post(ServiceName.OUTTURNS, "/api/v1/outturns", OUTTURN);

      awaitTrace(collector, "POST /api/v1/submissions");
      awaitTrace(collector, "POST /api/v1/outturns");
      assertThat(collector.text()).contains("PI.47").doesNotContain(SECRET, "76.543");
    } finally {
      for (AutoCloseable end : ends.reversed()) {
        end.close();
      }
    }
  }

  private static void awaitTrace(Collector collector, String request) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(collector.traces())
                    .anySatisfy(
                        names ->
                            assertThat(names)
                                .contains(
                                    request,
                                    "send outturn-submitted",
                                    "score outturn-submitted",
                                    "apply outturn-submitted",
                                    "apply outturn-scored")));
  }
}
