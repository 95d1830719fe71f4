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
    Client.submit(Fixtures.outturn(Fixtures.percentage(), "\"value\": 1"));
    Client.submit(Fixtures.outturn(Fixtures.ref(), "\"value\": 1"));

    assertThat(Management.get("/q/metrics").asString())
        .contains("submissions_total{result=\"created\",type=\"outturn\"}")
        .contains("submissions_total{result=\"refused\",type=\"outturn\"}");
  }
}
