package org.goldenthread.indicators.history.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.goldenthread.testkit.Management;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HealthTest {

  @Test
  void shouldBeReadyWithItsDatabaseAndItsBroker() {
    Response response = Management.get("/q/health/ready");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.jsonPath().getList("checks.name"))
        .contains("Database connections health check", "Kafka connection health check");
  }

  @Test
  void shouldTellHowManyEventsWaitForTheBroker() {
    assertThat(Management.get("/q/metrics").asString()).contains("outbox_backlog");
  }
}
