package org.goldenthread.reporting.publication.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.Publishing;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.vocabulary.code.QuarterStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody sees of a published quarter, and who sees the figures that came later. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PublishedPagesTest {

  private static final String BROWSER = "text/html, text/csv";
  private static final List<String> OPEN =
      List.of(
          "/",
          "/?quarter=2020-21-Q2",
          "/scorecard?quarter=2020-21-Q2",
          "/priorities/SAFE?quarter=2020-21-Q2",
          "/directorates/CS?quarter=2020-21-Q2",
          "/indicators/PI.432?quarter=2020-21-Q2",
          "/below-target?quarter=2020-21-Q2",
          "/annual-comparison?quarter=2020-21-Q2",
          "/lagged?quarter=2020-21-Q2",
          "/movers?quarter=2020-21-Q2",
          "/comparator-gaps.csv?quarter=2020-21-Q2&directorate=HSG",
          "/below-target.csv?quarter=2020-21-Q2",
          "/scorecard.csv?quarter=2020-21-Q2");
  private static final List<String> DRAFTS =
      List.of(
          "/?view=latest",
          "/scorecard?view=latest",
          "/movers?view=latest",
          "/?asOf=2020-11-22T00:00:00Z",
          "/?quarter=2020-21-Q1",
          "/indicators/PI.432?view=latest",
          "/scorecard.csv?view=latest",
          "/owed",
          "/findings",
          "/changes");
  private static final String AS_PUBLISHED =
      "Of 33 indicators reported, 16 exceed target, 3 are on target and 14 are below";
  private static final String AS_LATEST =
      "Of 33 indicators reported, 17 exceed target, 3 are on target and 13 are below";
  private static final String FIGURE_OF_PI_47 =
      "<span class=\"whole\">71</span><span class=\"fraction\">.0%</span>";

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldBeOpenToAnyoneOncePublished() {
    assertThat(OPEN).allSatisfy(path -> assertThat(status(path)).isEqualTo(401));
    readModel.publishSample();

    assertThat(OPEN).allSatisfy(path -> assertThat(status(path)).isEqualTo(200));
  }

  @Test
  void shouldKeepDraftsFromThoseWithoutARole() {
    readModel.publishSample();

    assertThat(DRAFTS).allSatisfy(path -> assertThat(status(path)).isEqualTo(401));
    assertThat(DRAFTS)
        .allSatisfy(
            path ->
                given()
                    .auth()
                    .oauth2(Tokens.of("visitor"))
                    .accept(BROWSER)
                    .get(path)
                    .then()
                    .statusCode(403)
                    .contentType("text/html"));
  }

  @Test
  void shouldGoOnShowingWhatWasPublishedAfterACorrection() {
    readModel.publishSample();
    readModel.apply(MoreEvents.exceedsSince(Instant.now()));

    assertThat(given().get("/").asString())
        .contains(AS_PUBLISHED)
        .contains("This is the quarter as it was published at ")
        .contains("<strong class=\"tag published\">Published</strong>")
        .doesNotContain("data-stream");
    assertThat(given().get("/indicators/PI.47").asString()).contains(FIGURE_OF_PI_47);
    assertThat(given().get("/directorates/CCS").asString())
        .contains("The report was published without it: Known");
  }

  @Test
  void shouldStayAsPublishedWhateverComesLateOrIsLost() {
    readModel.publishSample();
    List<String> published = contents();

    readModel.apply(MoreEvents.exceedsNow()); // Of a time before the publication.
    assertThat(contents()).isEqualTo(published);
    readModel.rebuild();
    assertThat(contents()).isEqualTo(published);
  }

  @Test
  void shouldShowTheLatestFiguresAndStayWithThem() {
    readModel.publishSample();
    readModel.apply(MoreEvents.exceedsSince(Instant.now()));

    assertThat(get("/?view=latest"))
        .contains(AS_LATEST)
        .contains("These are the latest figures, not those that were published at ")
        .contains("href=\"/?quarter=2020-21-Q2\">See the published figures</a>")
        .contains("href=\"/indicators/PI.432?quarter=2020-21-Q2&amp;view=latest\"");
  }

  @Test
  void shouldShowTheFiguresAsTheyWereAtATime() {
    readModel.apply(MoreEvents.exceedsNow());

    assertThat(get("/")).contains(AS_LATEST).doesNotContain("class=\"edition\"");
    assertThat(get("/?asOf=2020-11-22T09:59:59Z"))
        .contains(AS_PUBLISHED)
        .contains("These are the figures as they were at 09:59 on 22 November 2020.");
  }

  @Test
  void shouldLetOutNoDraftOfALaterQuarter() {
    readModel.apply(List.of(MoreEvents.nextQuarter("88.8")));
    publish();

    assertThat(get("/indicators/PI.47?quarter=2020-21-Q2&view=latest"))
        .contains("2020-21-Q3-outturn");
    assertThat(given().get("/indicators/PI.47").asString())
        .contains("2020-21-Q2-outturn")
        .doesNotContain("2020-21-Q3-outturn", "88.8");
  }

  @Test
  void shouldListWhatChangedSincePublication() {
    readModel.publishSample();
    assertThat(get("/changes")).contains("Nothing has changed: the report published at ");

    readModel.apply(MoreEvents.exceedsSince(Instant.now()));

    assertThat(get("/changes"))
        .contains("<td data-label=\"Published\"><span>71.0%</span></td>")
        .contains("<strong>99.0%</strong>")
        .contains("by ccs")
        .contains("Complaints that came by post were left out");
  }

  @Test
  void shouldSayWhatIsNotPublished() {
    Response answer = given().get("/?quarter=2020-21-Q2&view=published");

    answer.then().statusCode(404);
    assertThat(answer.asString()).contains("<h1>Quarter 2 2020-21 is not published</h1>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?view=draft", "/?asOf=yesterday", "/?asOf=2999-01-01T00:00:00Z"})
  void shouldSayWhatIsWrongWithAnAddress(String path) {
    Response answer = given().auth().oauth2(Tokens.of("viewer")).get(path);

    answer.then().statusCode(400);
    assertThat(answer.asString()).contains("<h1>That address cannot be read</h1>");
  }

  @Test
  void shouldLinkToTheReportInEveryFormat() {
    assertThat(get("/"))
        .contains(
            "/api/v1/reports/corporate/2020-21-Q2.pdf",
            "/api/v1/reports/corporate/2020-21-Q2.docx",
            "/api/v1/reports/corporate/2020-21-Q2.xlsx",
            "/api/v1/reports/corporate/2020-21-Q2.csv",
            "/api/v1/reports/corporate/2020-21-Q2.json",
            "/api/v1/reports/corporate/2020-21-Q2.html");
    assertThat(get("/directorates/CS")).contains("/api/v1/reports/directorates/CS/2020-21-Q2.pdf");
    readModel.publishSample();
    assertThat(get("/directorates/CS?view=latest"))
        .contains("/api/v1/reports/directorates/CS/2020-21-Q2.pdf?view=latest\"");
  }

  private void publish() {
    readModel.apply(List.of(MoreEvents.state(QuarterStatus.CLOSED, 1)));
    Publishing.publish(Publishing.everything()).statusCode(201);
  }

  /** The pages that anybody may read, without the list of other quarters. */
  private static List<String> contents() {
    return OPEN.stream()
        .filter(path -> path.contains("quarter="))
        .map(path -> given().accept(BROWSER).get(path).then().statusCode(200).extract().asString())
        .map(page -> page.replaceAll("(?s)<div class=\"quarters\">.*?</div>", ""))
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
