package org.goldenthread.reporting.publication.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.Publishing;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.fixture.Told;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.vocabulary.code.QuarterStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What pages tell of one indicator before and after it was published. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PublishedIndicatorTest {

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldTellAnyoneOfAnIndicatorOnlyWhatItsReportPrinted() {
    readModel.apply(MoreEvents.exceedsNow());
    readModel.apply(List.of(MoreEvents.nextQuarter("88.8")));
    publish();

    assertThat(get("/indicators/PI.47?quarter=2020-21-Q2&view=latest"))
        .contains("Received at ", "Earlier revisions", "Complaints that came by post");
    assertThat(given().get("/indicators/PI.47").asString())
        .contains("<span class=\"whole\">99</span>")
        .doesNotContain(
            "Received at ", "Earlier revisions", "Complaints that came by post", "88.8");
  }

  @Test
  void shouldMarkWhatWasRevisedOnThePageAsInTheDocument() {
    readModel.publishSample();
    readModel.apply(MoreEvents.exceedsSince(Instant.now()));

    assertThat(get("/scorecard?quarter=2020-21-Q2&view=latest"))
        .contains("<span class=\"shorthand\">[r]</span>", "[r] revised: ");
    assertThat(get("/indicators/PI.47?quarter=2020-21-Q2&view=latest"))
        .contains("<span class=\"shorthand\">[r]</span>");
    assertThat(get("/api/v1/reports/corporate/2020-21-Q2.html?view=latest")).contains("[r]");
  }

  @Test
  void shouldMarkARevisedQuarterOfTheHistory() {
    readModel.publishSample();
    String page = "/indicators/PI.47?quarter=2020-21-Q2&view=latest";
    assertThat(get(page)).doesNotContain("<span class=\"shorthand\">[r]</span>");

    readModel.apply(List.of(MoreEvents.earlier("70.5", 2)));

    assertThat(get(page)).contains("<span class=\"shorthand\">[r]</span>");
  }

  @Test
  void shouldHaveNoPageForAnyoneOfAnIndicatorThatTheReportDoesNotShow() {
    readModel.apply(List.of(indicatorOfAnotherPlan()));
    publish();

    assertThat(get("/indicators/PI.1?quarter=2020-21-Q2&view=latest")).contains("An indicator");
    given().accept("text/html").get("/indicators/PI.1").then().statusCode(404);
  }

  private static Told indicatorOfAnotherPlan() {
    String event =
        """
        {"ref": "PI.1", "revision": 1, "definitions": [{"fromQuarter": "2020-21-Q1",
           "title": "An indicator", "priority": "OTHER", "polarity": "HIGHER_IS_BETTER",
           "cumulative": false, "reportingLag": 0, "informationOnly": false}],
         "targets": [], "changedAt": "2020-10-01T08:00:00Z", "changedBy": "team"}\
        """;
    return new Told(
        Topic.INDICATOR_CHANGED,
        "PI.1",
        EventJson.read(event.getBytes(StandardCharsets.UTF_8), IndicatorChanged.class));
  }

  private void publish() {
    readModel.apply(List.of(MoreEvents.state(QuarterStatus.CLOSED, 1)));
    Publishing.publish(Publishing.everything()).statusCode(201);
  }

  private static String get(String path) {
    return given().auth().oauth2(Tokens.of("viewer")).get(path).asString();
  }
}
