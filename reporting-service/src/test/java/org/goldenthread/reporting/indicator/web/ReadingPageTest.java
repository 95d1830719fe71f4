package org.goldenthread.reporting.indicator.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.events.ControlChartChanged;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.Topic;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.fixture.Told;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page of an indicator says of its control chart. PI.47 is 71% against 85%. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReadingPageTest {

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldSayWhatTheChartReadsAndWhetherTheTargetCanBeReliedOn() {
    readModel.apply(List.of(chart("CONCERN", limits())));

    assertThat(page())
        .contains(
            "<dt>Variation</dt><dd><span class=\"spc bad\" aria-hidden=\"true\">L</span> Special"
                + " cause: concern</dd>")
        .contains(
            "<dt>Assurance</dt><dd><span class=\"spc bad\" aria-hidden=\"true\">F</span> Can be"
                + " expected to miss the target: its whole usual range does</dd>");
  }

  @Test
  void shouldSayNothingWhereThereAreTooFewFigures() {
    readModel.apply(List.of(chart("NOT_READ", Map.of("reason", "too few"))));

    assertThat(page()).doesNotContain("<dt>Variation</dt>", "<dt>Assurance</dt>");
  }

  private static String page() {
    return given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .get("/indicators/PI.47?quarter=2020-21-Q2")
        .asString();
  }

  private static Map<String, Object> limits() {
    return Map.of("mean", 78, "lowerLimit", 72, "upperLimit", 84);
  }

  private static Told chart(String reading, Map<String, Object> limits) {
    Map<String, Object> stretch = new HashMap<>(limits);
    stretch.put("from", "2017-18-Q1");
    stretch.put("to", SampleReport.QUARTER);
    stretch.put("pointCount", 14);
    Map<String, Object> event = new HashMap<>(Map.of("ref", "PI.47", "revision", 1));
    event.put("stretches", List.of(stretch));
    event.put(
        "points",
        List.of(
            Map.of(
                "quarter",
                SampleReport.QUARTER,
                "value",
                71,
                "reading",
                reading,
                "rules",
                List.of())));
    event.put("explanation", "71% is below the lower limit of 72%.");
    event.put("changedAt", SampleReport.SCORED_AT);
    return new Told(
        Topic.CONTROL_CHART_CHANGED,
        "PI.47",
        EventJson.read(EventJson.write(event), ControlChartChanged.class));
  }
}
