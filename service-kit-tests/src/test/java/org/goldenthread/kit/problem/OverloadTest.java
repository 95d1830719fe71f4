package org.goldenthread.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.testkit.Management;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody can help at the moment: 503, and operators are told. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OverloadTest {

  private static final String PREFIX = "urn:golden-thread:problem:";
  private static final int OF_THE_RELAY = 1;

  @Inject DataSource database;

  @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
  int most;

  @Test
  void shouldSayThatItIsBusyWhenALockCannotBeHad() throws Exception {
    try (Connection other = database.getConnection()) {
      other.setAutoCommit(false);
      other.createStatement().execute("lock table seen in access exclusive mode");

      ask("/echo/locked")
          .statusCode(503)
          .header("Retry-After", "2")
          .contentType("application/problem+json")
          .body("type", equalTo(PREFIX + "busy"));

      other.rollback();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01", "53200", "57014", "57P01", "08006"})
  void shouldSayThatItIsBusyForWhatPassesInTheDatabase(String state) {
    ask("/echo/failed/" + state)
        .statusCode(503)
        .header("Retry-After", "2")
        .body("type", equalTo(PREFIX + "busy"));
  }

  @Test
  void shouldNotBeReadyWhileTheDatabaseHasNoRoom() {
    ask("/echo/failed/53100").statusCode(503).body("type", equalTo(PREFIX + "busy"));

    Management.get("/q/health/ready")
        .then()
        .statusCode(503)
        .body(containsString("full: writes are refused, make room"));
  }

  @Test
  void shouldTellOperatorsHowItIsWhileAllConnectionsAreTaken() throws Exception {
    List<Connection> taken = new ArrayList<>();
    try {
      while (taken.size() < most - OF_THE_RELAY) {
        taken.add(database.getConnection());
      }
      long began = System.nanoTime();
      Management.get("/q/health/ready")
          .then()
          .body(
              "checks.findAll { it.name in ['outbox', 'Database connections health check']"
                  + " }.status",
              equalTo(List.of("UP", "UP")));
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
      ask("/echo/locked").statusCode(503).body("type", equalTo(PREFIX + "busy"));
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
  }

  private static ValidatableResponse ask(String path) {
    return given().auth().oauth2(Tokens.performanceTeam()).get(path).then();
  }
}
