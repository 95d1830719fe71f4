package org.goldenthread.reporting.indicator.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.OutturnSubmitted;
import org.goldenthread.events.Topic;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.fixture.Told;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quarter that is made of its months. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MonthsOfIndicatorTest {

  private static final String EVENT =
      """
      {"ref": "PI.2027", "quarter": "2020-21-Q2", "revision": 9, "status": "DELAYED",
       "reason": "1 of 3 months", "findings": [], "submittedAt": "2020-10-14T09:31:07Z",
       "submittedBy": "hsg",
       "months": [
         {"month": "2020-07", "status": "NOT_AVAILABLE", "reason": "Closed"},
         {"month": "2020-08", "status": "FINAL", "value": 71.5, "numerator": 143,
          "denominator": 200, "parts": [
            {"breakdown": "TENURE", "category": "RENT", "status": "FINAL", "value": 68.25}]}]}\
      """;

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
    readModel.apply(
        List.of(
            new Told(
                Topic.OUTTURN_SUBMITTED,
                "PI.2027",
                EventJson.read(EVENT.getBytes(StandardCharsets.UTF_8), OutturnSubmitted.class))));
  }

  private static String get(String path) {
    return given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .accept("*/*")
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @Test
  void shouldShowTheMonthsUnderTheirQuarterAndInAChart() {
    String page = get("/indicators/PI.2027?quarter=2020-21-Q2");

    assertThat(page)
        .contains("<li>July 2020: Not available: Closed</li>")
        .contains("<li>August 2020: 71.5%</li>")
        .contains("data-tab=\"By month\"");
  }

  @Test
  void shouldPrintTheMonthsInTheReport() {
    assertThat(get("/api/v1/reports/corporate/2020-21-Q2.html"))
        .contains("PI.2027 by month")
        .contains("August 2020")
        .contains("143/200");
  }

  @Test
  void shouldTellMonthsAndTheirPartsInTheTableOfEverythingIfAsked() {
    String table = "/api/v1/data.csv?ref=PI.2027&from=2020-21-Q2&to=2020-21-Q2";

    assertThat(get(table)).doesNotContain("2020-08");
    assertThat(get(table + "&months=true").lines()).hasSize(4).noneMatch(it -> it.contains("RENT"));
    assertThat(get(table + "&months=true&parts=true"))
        .contains(",2020-21-Q2,2020-08,2020-09-30,FINAL,71.5,143,200,PERCENT,")
        .contains(",2020-21-Q2,2020-08,2020-09-30,FINAL,68.25,,,PERCENT,")
        .contains(",DETAIL,,,,,9,,TENURE,RENT");
  }

  @Test
  void shouldTellTheMonthsAsData() {
    JsonPath dashboard = new JsonPath(get("/api/v1/dashboards/corporate/2020-21-Q2"));
    JsonPath row = dashboard.setRootPath("scorecard.find { it.ref == 'PI.2027' }.outturn");

    assertThat(row.getString("reason")).isEqualTo("1 of 3 months");
    assertThat(row.getList("months.period")).containsExactly("2020-07", "2020-08");
    assertThat(row.getList("months.display")).containsExactly("Not available: Closed", "71.5%");
  }
}
