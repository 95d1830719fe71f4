package org.goldenthread.indicators.history.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Problem;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AccessTest {

  private static final List<String> WRITES =
      List.of(
          "council-plans/NEVER",
          "directorates/NEVER",
          "scoring-policies/NEVER",
          "initiatives/NEVER",
          "committees/NEVER",
          "breakdowns/NEVER",
          "indicators/NEVER.1/definitions/2020-21-Q1",
          "indicators/NEVER.1/targets/2020-21-Q1");

  @Test
  void shouldRefuseEveryWriteWithoutAToken() {
    for (String path : WRITES) {
      assertThat(Problem.of(Client.putAs("", path, "{}")))
          .isEqualTo(new Problem(401, "unauthorized", List.of()));
    }
  }

  @Test
  void shouldRefuseEveryWriteWithAForgedToken() {
    for (String path : WRITES) {
      String token = Tokens.forged("performance-team");
      assertThat(Client.putAs(token, path, "{}").statusCode()).isEqualTo(401);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"submitter", "viewer", "operator"})
  void shouldRefuseEveryWriteByAnotherRole(String role) {
    for (String path : WRITES) {
      assertThat(Problem.of(Client.putAs(Tokens.of(role, "CS"), path, "{}")))
          .isEqualTo(new Problem(403, "forbidden", List.of()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"performance-team", "submitter", "viewer", "operator"})
  void shouldLetEveryRoleRead(String role) {
    for (String path : WRITES) {
      String list = path.substring(0, path.indexOf('/'));
      Response response = RestAssured.given().auth().oauth2(Tokens.of(role)).get("/api/v1/" + list);
      assertThat(response.statusCode()).isEqualTo(200);
    }
  }

  @Test
  void shouldLetNobodyReadWithoutAToken() {
    for (String path : WRITES) {
      String list = path.substring(0, path.indexOf('/'));
      assertThat(RestAssured.get("/api/v1/" + list).statusCode()).isEqualTo(401);
    }
  }
}
