package org.goldenthread.outturns.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.testkit.Management;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HealthTest {

  @Test
  void shouldBeReadyWhenDatabaseAndBrokerAre() {
    JsonPath health = Management.get("/q/health/ready").jsonPath();

    assertThat(health.getString("status")).isEqualTo("UP");
    assertThat(health.<String>getList("checks.name"))
        .contains(
            "Database connections health check",
            "Kafka connection health check",
            "SmallRye Reactive Messaging - readiness check");
  }

  @Test
  void shouldCountWhatBecomesOfSubmissions() {
    double created = submissions("created");
    double refused = submissions("refused");

    Client.submit(Fixtures.outturn(Fixtures.percentage(), "\"value\": 1"));
    Client.submit(Fixtures.outturn(Fixtures.ref(), "\"value\": 1"));

    assertThat(submissions("created")).isEqualTo(created + 1);
    assertThat(submissions("refused")).isEqualTo(refused + 1);
  }

  private static double submissions(String result) {
    String name = "submissions_total{result=\"%s\",type=\"outturn\"} ".formatted(result);
    return Management.get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
        .findFirst()
        .orElse(0);
  }
}
