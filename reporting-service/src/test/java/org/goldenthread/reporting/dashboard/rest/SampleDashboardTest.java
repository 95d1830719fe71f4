package org.goldenthread.reporting.dashboard.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The counts of a published report, from its own figures and printed scores. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SampleDashboardTest {

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldCountTheIndicatorsOfTheCouncil() {
    JsonPath dashboard = dashboard("corporate");

    assertThat(dashboard.getMap("indicators"))
        .isEqualTo(Map.of("total", 34, "due", 33, "reported", 33, "delayed", 1, "scored", 33));
  }

  @Test
  void shouldCountScoresAsPrinted() {
    assertThat(dashboard("corporate").getList("scores.count")).isEqualTo(List.of(16, 3, 14));
  }

  @Test
  void shouldCountTrendsAsTheFiguresGiveThem() {
    JsonPath dashboard = dashboard("corporate");

    assertThat(dashboard.getMap("shortTermTrends"))
        .isEqualTo(Map.of("improved", 10, "consistent", 5, "worse", 16, "none", 2));
    assertThat(dashboard.getMap("annualTrends"))
        .isEqualTo(Map.of("improved", 10, "consistent", 3, "worse", 15, "none", 5));
  }

  @Test
  void shouldListThoseBelowTargetAsOwingCommentary() {
    JsonPath dashboard = dashboard("corporate");

    assertThat(dashboard.getList("commentaryOwed.ref"))
        .hasSize(14)
        .isEqualTo(dashboard.getList("scorecard.findAll { it.belowTarget }.ref"));
  }

  @Test
  void shouldSayHowTheQuarterWent() {
    assertThat(dashboard("corporate").getString("summary"))
        .isEqualTo(
            "Of 33 indicators reported, 16 exceed target, 3 are on target and 14 are below; 16 are"
                + " worse than last quarter; 1 more is delayed.");
  }

  @Test
  void shouldBreakPrioritiesDownAsPrinted() {
    assertThat(scoresByCode(dashboard("corporate"), "priorities"))
        .isEqualTo(
            Map.of(
                "ONE", List.of(4, 0, 3),
                "CLEAN", List.of(4, 1, 2),
                "SAFE", List.of(5, 1, 6),
                "GROW", List.of(3, 1, 3)));
  }

  @Test
  void shouldBreakAPriorityDownByDirectorate() {
    assertThat(scoresByCode(dashboard("priorities/CLEAN"), "directorates"))
        .isEqualTo(Map.of("HSG", List.of(2, 1, 2), "PR", List.of(2, 0, 0)));
    assertThat(scoresByCode(dashboard("priorities/SAFE"), "directorates"))
        .isEqualTo(
            Map.of("CS", List.of(2, 0, 4), "ASC", List.of(3, 0, 1), "PHW", List.of(0, 1, 1)));
  }

  @Test
  void shouldBreakADirectorateDownByPriority() {
    assertThat(scoresByCode(dashboard("directorates/CS"), "priorities"))
        .isEqualTo(Map.of("SAFE", List.of(2, 0, 4), "GROW", List.of(0, 1, 1)));
  }

  private static JsonPath dashboard(String scope) {
    return given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .get("/api/v1/dashboards/" + scope + "/2020-21-Q2")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static Map<String, List<Integer>> scoresByCode(JsonPath dashboard, String sections) {
    List<String> codes = dashboard.getList(sections + ".code");
    List<List<Integer>> counts = dashboard.getList(sections + ".scores*.count");
    return java.util.stream.IntStream.range(0, codes.size())
        .boxed()
        .collect(java.util.stream.Collectors.toMap(codes::get, counts::get));
  }
}
