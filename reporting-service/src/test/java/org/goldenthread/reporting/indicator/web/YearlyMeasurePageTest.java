package org.goldenthread.reporting.indicator.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.fixture.Told;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class YearlyMeasurePageTest {

  private static final String MEASURE =
      """
      {"ref": "PI.9001", "revision": 1, "changedAt": "2020-10-01T08:00:12Z", "changedBy": "team",
       "definitions": [
         {"fromQuarter": "2018-19-Q1", "title": "Residents who are satisfied", "unit": "percent",
          "displayDecimals": 1, "polarity": "HIGHER_IS_BETTER", "directorate": "CCS",
          "cumulative": false, "reportingLag": 0, "informationOnly": false,
          "frequency": "YEARLY"}],
       "targets": []}
      """;

  @Inject ReadModelTables readModel;

  /** What was measured before and what was measured a year before are one. */
  @Test
  void shouldCompareWithTheYearBeforeOnce() {
    assertThat(page("YEARLY")).containsOnlyOnce("<dt>Since the year before</dt>");
    assertThat(page("HALF_YEARLY"))
        .containsOnlyOnce("<dt>Since the half-year before</dt>")
        .containsOnlyOnce("<dt>Since the same half-year last year</dt>");
  }

  private String page(String frequency) {
    readModel.clear();
    readModel.apply(SampleReport.events());
    byte[] event = MEASURE.replace("YEARLY", frequency).getBytes(UTF_8);
    readModel.apply(
        List.of(
            new Told(
                Topic.INDICATOR_CHANGED,
                "PI.9001",
                EventJson.read(event, IndicatorChanged.class))));
    return given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .get("/indicators/PI.9001?quarter=2020-21-Q4")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
