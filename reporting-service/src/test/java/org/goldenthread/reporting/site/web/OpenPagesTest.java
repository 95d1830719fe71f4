package org.goldenthread.reporting.site.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.Renamed;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where somebody without a role is led, and what they find. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OpenPagesTest {

  private static final String BROWSER = "text/html, text/csv";

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldLeadToTheLatestFiguresOnlyWhoMaySeeThem() {
    readModel.publishSample();

    assertThat(get("/"))
        .contains("href=\"/?quarter=2020-21-Q2&amp;view=latest\">See the latest figures</a>")
        .contains("href=\"/changes?quarter=2020-21-Q2\">What changed since publication</a>")
        .contains("<option value=\"2020-21-Q1\">");
    assertThat(given().get("/").asString())
        .contains("<option value=\"2020-21-Q2\" selected>")
        .doesNotContain("view=latest", "/changes", "/owed", "/findings", "2020-21-Q1\">");
  }

  @Test
  void shouldLeadAnyoneToNothingThatTheyMayNotSee() {
    readModel.publishSample();
    Deque<String> ahead = new ArrayDeque<>(List.of("/"));
    Set<String> seen = new TreeSet<>();
    while (!ahead.isEmpty()) {
      String path = ahead.remove();
      if (seen.add(path)) {
        ahead.addAll(linksFrom(path));
      }
    }

    assertThat(seen).contains("/quarters", "/accessibility", "/lagged?quarter=2020-21-Q2");
    assertThat(seen).hasSizeGreaterThan(50);
  }

  @Test
  void shouldShowAnyoneTheAccessibilityStatement() {
    assertThat(status("/accessibility")).isEqualTo(200);
  }

  @Test
  void shouldListOnlyPublishedQuartersForAnyone() {
    assertThat(given().get("/quarters").asString())
        .contains("There is no quarter to show yet.")
        .doesNotContain("/?quarter=");
    readModel.publishSample();

    assertThat(given().get("/quarters").asString())
        .contains("<a href=\"/?quarter=2020-21-Q2\">Quarter 2 2020-21</a>")
        .doesNotContain("2020-21-Q1");
    assertThat(get("/quarters")).contains("<a href=\"/?quarter=2020-21-Q1\">Quarter 1 2020-21</a>");
  }

  @Test
  void shouldSearchForAnyoneInWhatWasPublishedAlone() {
    assertThat(status("/search?q=complaints")).isEqualTo(401);
    readModel.publishSample();
    readModel.apply(List.of(Renamed.indicator("PI.47", "Grievances answered in time")));

    assertThat(given().get("/search?q=complaints").asString())
        .contains("href=\"/indicators/PI.47\"");
    assertThat(given().get("/search?q=grievances").asString()).contains("Nothing is called");
    assertThat(given().get("/search?q=pi 47").asString()).contains("1 result for “pi 47”.");
    assertThat(get("/search?q=grievances")).contains("href=\"/indicators/PI.47\"");
  }

  /** The pages that a page leads to, after it was open to anyone itself. */
  private static List<String> linksFrom(String path) {
    Response answer = given().urlEncodingEnabled(false).accept(BROWSER).get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Pattern.compile("href=\"(/(?!assets|openapi|api/v1/(?!reports|dashboards))[^\"#]*)")
        .matcher(answer.asString())
        .results()
        .map(link -> link.group(1).replace("&amp;", "&"))
        .toList();
  }

  private static int status(String path) {
    return given().accept(BROWSER).get(path).statusCode();
  }

  private static String get(String path) {
    Response answer = given().auth().oauth2(Tokens.of("viewer")).get(path);
    answer.then().statusCode(200);
    return answer.asString();
  }
}
