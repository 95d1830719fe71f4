package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.launcher.ports.Ports;
import org.goldenthread.launcher.ports.ServiceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Prometheus and Grafana are told in {@code deploy/monitoring}. */
class MonitoringTest {

  private static final String FOLDER = "deploy/monitoring/";
  private static final YAMLMapper YAML = new YAMLMapper();

  @ParameterizedTest
  @ValueSource(strings = {"rules.yml", "grafana/golden-thread.json"})
  void shouldAskForNothingThatOperatorsAreNotToldOf(String file) throws IOException {
    WatchedMetrics watched = WatchedMetrics.read();

    assertThat(WatchedMetrics.ours(WatchedMetrics.text(FOLDER + file)))
        .isNotEmpty()
        .allMatch(watched::knows);
  }

  @Test
  void shouldSayWhatToDoOnEachAlert() throws IOException {
    List<String> alerts = new ArrayList<>();
    for (JsonNode rule :
        YAML.readTree(WatchedMetrics.text(FOLDER + "rules.yml")).at("/groups/0/rules")) {
      alerts.add(rule.path("alert").asText());
    }

    assertThat(
            Pattern.compile("(?m)^## (\\w+)$")
                .matcher(WatchedMetrics.text("docs/operations/alerts.md"))
                .results()
                .map(heading -> heading.group(1)))
        .containsExactlyElementsOf(alerts);
  }

  @ParameterizedTest
  @EnumSource
  void shouldAskEachServiceAtItsManagementPort(ServiceName service) throws IOException {
    assertThat(WatchedMetrics.text(FOLDER + "prometheus.yml"))
        .contains("- %s:%d".formatted(service.module(), Ports.standard().management(service)));
  }
}
