package org.goldenthread.reporting.dashboard.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.reporting.fixture.CommitteeEvents;
import org.goldenthread.reporting.fixture.EveryCase;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of what a committee looks at, and the milestones of initiatives. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CommitteePageTest {

  @Inject ReadModelTables readModel;

  @BeforeEach
  void startEmpty() {
    readModel.clear();
  }

  @Test
  void shouldBeLinkedFromTheOverviewOnceThereIsACommittee() {
    readModel.apply(SampleReport.events());
    assertThat(page("/")).doesNotContain("By committee");

    readModel.apply(List.of(CommitteeEvents.scrutiny(1, SampleReport.DEFINED_AT)));

    assertThat(page("/"))
        .contains("<h2 id=\"committees\">By committee</h2>")
        .contains(
            "<a href=\"/committees/SCRUTINY?quarter=2020-21-Q2\"><bdi>Scrutiny"
                + " Committee</bdi></a>");
  }

  @Test
  void shouldShowWhatTheCommitteeLooksAtWithItsReport() {
    readModel.apply(EveryCase.events());

    assertThat(page("/committees/SCRUTINY"))
        .contains("<h1><span class=\"kind\">Committee</span> <bdi>Scrutiny Committee</bdi></h1>")
        .contains("/api/v1/reports/committees/SCRUTINY/2020-21-Q2.pdf")
        .contains("<a href=\"/api/v1/dashboards/committees/SCRUTINY/2020-21-Q2\">")
        .contains("id=\"PI.47\"")
        .doesNotContain("id=\"PI.352\"", "Service summary</h2>");
    assertThat(page("/committees/SCRUTINY/scorecard.csv")).contains("PI.47,");
  }

  @Test
  void shouldSayThatThereIsNoSuchCommittee() {
    readModel.apply(EveryCase.events());

    assertThat(get("/committees/NONE").statusCode()).isEqualTo(404);
    assertThat(get("/committees/NONE").asString())
        .contains("There is no such committee", "CHILDREN, SCRUTINY");
  }

  @Test
  void shouldSayWhichMilestonesAreOverdue() {
    readModel.apply(EveryCase.events());

    assertThat(page("/directorates/CS"))
        .contains(
            "<li><bdi>Lease signed</bdi> <span class=\"small\">Due 30 September 2020,"
                + " <strong>overdue")
        .contains("<li><bdi>Centre open</bdi> <span class=\"small\">Due 31 March 2021</span></li>")
        .contains("A milestone is overdue if it was due by the end of the quarter");
    assertThat(
            get("/api/v1/dashboards/directorates/CS/2020-21-Q2")
                .jsonPath()
                .getList("keyInitiatives[0].milestones.overdue"))
        .containsExactly(true, false);
    assertThat(page("/api/v1/reports/directorates/CS/2020-21-Q2.html"))
        .contains("Lease signed (due 30 September 2020, overdue); Centre open (due 31 March 2021)");
  }

  @Test
  void shouldCallNoMilestoneOverdueBeforeItsDay() {
    readModel.apply(EveryCase.events());

    assertThat(page("/directorates/CS?quarter=2020-21-Q1"))
        .contains("Due 30 September 2020</span>")
        .doesNotContain("overdue");
  }

  private static String page(String path) {
    Response answer = get(path);
    answer.then().statusCode(200);
    return answer.asString();
  }

  private static Response get(String path) {
    return given().auth().oauth2(Tokens.of("viewer")).get(path);
  }
}
