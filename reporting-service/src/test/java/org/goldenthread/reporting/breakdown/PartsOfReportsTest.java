package org.goldenthread.reporting.breakdown;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.reporting.fixture.PartEvents.outturn;
import static org.goldenthread.reporting.fixture.PartEvents.part;
import static org.goldenthread.reporting.fixture.PartEvents.ratio;
import static org.goldenthread.reporting.fixture.PartEvents.suppressed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.PartEvents;
import org.goldenthread.reporting.fixture.Publishing;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.QuarterStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures by their breakdowns, on the page, in the report and in answers. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PartsOfReportsTest {

  private static final Quarter Q2 = SampleReport.QUARTER;
  private static final Instant LATER = MoreEvents.LATER;
  private static final String DASHBOARD = "/api/v1/dashboards/corporate/2020-21-Q2";
  private static final String PAGE = "/indicators/PI.47?quarter=2020-21-Q2&view=latest";

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
    readModel.apply(
        List.of(
            PartEvents.wards(),
            PartEvents.outcomes(),
            outturn(
                "PI.47",
                Q2.previous(),
                "70",
                2,
                LATER,
                part("WARD", "ABBEY", "61.25"),
                ratio("WARD", "THAMES", "66.6666666667", 2, 3)),
            outturn(
                "PI.47",
                Q2,
                "71",
                2,
                LATER,
                part("WARD", "THAMES", "64.5"),
                part("WARD", "ABBEY", "83.25")),
            outturn(
                "PI.2079",
                Q2,
                "413",
                2,
                LATER,
                part("OUTCOME", "UPHELD", "387"),
                suppressed("OUTCOME", "OTHER"))));
  }

  @Test
  void shouldTellPartsInADashboardOnlyIfAsked() {
    assertThat(get(DASHBOARD).asString()).doesNotContain("83.25");

    JsonPath row = get(DASHBOARD + "?parts=true").jsonPath();

    row.setRootPath("scorecard.find { it.ref == 'PI.47' }.parts[0]");
    assertThat(row.getString("name")).isEqualTo("Ward");
    assertThat(row.getString("kind")).isEqualTo("GROUPS");
    assertThat(row.getList("categories.name")).isEqualTo(List.of("Abbey", "Thames"));
    assertThat(row.getList("categories.value")).isEqualTo(List.of(83.25f, 64.5f));
    assertThat(get(DASHBOARD + "?parts=maybe").statusCode()).isEqualTo(400);
  }

  @Test
  void shouldShowGroupsWithHighestAndLowestTheWholeAndTheirHistory() {
    String page = get(PAGE).asString();

    assertThat(page)
        .contains("highest Abbey with 83.25%, lowest Thames with 64.50%")
        .contains("<h3 id=\"parts-WARD\">Ward</h3>")
        .contains("<th scope=\"row\">Abbey</th>")
        .contains("Whole 71.00%")
        .contains("<span class=\"whole\">70</span>")
        .doesNotContain("66.666")
        .contains("<span class=\"whole\">61</span>");
  }

  @Test
  void shouldShowPartsWithTheMarkOfOneThatMustNotBeShown() {
    String page = get("/indicators/PI.2079?quarter=2020-21-Q2&view=latest").asString();

    assertThat(page).contains("Suppressed", "[c]", "387").doesNotContain("Whole 413</text>");
  }

  @Test
  void shouldPrintPartsUnderTheirMeasure() {
    for (String format : List.of("html", "json")) {
      assertThat(get("/api/v1/reports/corporate/2020-21-Q2." + format).asString())
          .contains("PI.47 by Ward")
          .contains("PI.2079 by Outcome")
          .contains("Abbey")
          .contains("387");
    }
  }

  @Test
  void shouldKeepPartsWithAPublication() {
    readModel.apply(List.of(MoreEvents.state(QuarterStatus.CLOSED, 1)));
    Publishing.publish(Publishing.everything()).statusCode(201);
    readModel.apply(
        List.of(
            outturn(
                "PI.47",
                Q2,
                "71",
                3,
                Instant.now(),
                suppressed("WARD", "THAMES"),
                suppressed("WARD", "ABBEY"))));

    assertThat(get(DASHBOARD + "?parts=true&view=published").asString()).contains("83.25");
    assertThat(get(DASHBOARD + "?parts=true&view=latest").asString()).doesNotContain("83.25");
    assertThat(get(DASHBOARD + "?parts=true&asOf=" + LATER).asString()).doesNotContain("83.25");
  }

  private static Response get(String address) {
    return given().auth().oauth2(Tokens.of("viewer")).get(address);
  }
}
