package org.goldenthread.reporting.dashboard.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.vocabulary.code.QuarterStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first page as a browser gets it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HomePageTest {

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldSayInWordsHowTheLatestQuarterWent() {
    assertThat(get("/").asString())
        .contains("<h1>How the council did in Quarter 2 2020-21</h1>")
        .contains(
            "Of 33 indicators reported, 16 exceed target, 3 are on target and 14 are below; 16 are"
                + " worse than last quarter; 1 more is delayed.")
        .contains("34 indicators in total: 33 due, 33 reported, 1 delayed.");
  }

  @Test
  void shouldSayAsAtWhenTheFiguresAre() {
    assertThat(get("/").asString())
        .contains("<time datetime=\"2020-11-21T14:03:00Z\">14:03 on 21 November 2020</time>");
  }

  @Test
  void shouldListEveryIndicatorBelowTargetAndEveryRow() {
    assertThat(all("<strong class=\"tag owed\">Owed</strong>", get("/").asString())).hasSize(14);
    String page = get("/scorecard").asString();
    assertThat(all("<th scope=\"row\" id=\"PI\\.[0-9]+\">", page)).hasSize(34);
  }

  @Test
  void shouldSayBesideALaggedFigureOfWhichQuarterItIs() {
    String page = get("/scorecard").asString();

    assertThat(all(smallBesideOutturn("PI.1498"), page)).containsExactly("Quarter 1 2020-21");
    assertThat(all(smallBesideOutturn("PI.432"), page)).doesNotContain("Quarter 2 2020-21");
  }

  private static String smallBesideOutturn(String ref) {
    return "(?s)id=\"%s-outturn\"(?:(?!</td>).)*<span class=\"small\">([^<]*)</span>\\s*</td>"
        .formatted(Pattern.quote(ref));
  }

  @Test
  void shouldSayTheSameAsTheJson() {
    String page = get("/scorecard").asString();
    List<String> refs =
        get("/api/v1/dashboards/corporate/2020-21-Q2").jsonPath().getList("scorecard.ref");

    assertThat(all("<th scope=\"row\" id=\"(PI\\.[0-9]+)\">", page)).isEqualTo(refs);
  }

  @Test
  void shouldShowTheQuarterThatIsChosen() {
    String page = get("/?quarter=2020-21-Q1").asString();

    assertThat(page)
        .contains("<h1>How the council did in Quarter 1 2020-21</h1>")
        .contains("<option value=\"2020-21-Q1\" selected>Quarter 1 2020-21</option>")
        .contains("href=\"/?quarter=2019-20-Q4\" rel=\"prev\"")
        .contains("href=\"/?quarter=2020-21-Q2\" rel=\"next\"");
  }

  @Test
  void shouldSayWhetherFiguresMayStillChange() {
    assertThat(get("/").asString()).contains("<strong class=\"tag open\">Open</strong>");

    readModel.apply(List.of(MoreEvents.state(QuarterStatus.CLOSED, 1)));

    assertThat(get("/").asString()).contains("<strong class=\"tag closed\">Closed</strong>");
  }

  @Test
  void shouldSayWhatToDoAboutAMalformedQuarter() {
    Response answer = get("/?quarter=2020-22-Q1");

    answer.then().statusCode(400).contentType("text/html");
    assertThat(answer.asString())
        .contains("<h1>That is not a quarter</h1>")
        .contains("must be the next year, as in 2020-21")
        .contains("<option value=\"2020-21-Q2\">");
  }

  @Test
  void shouldNotRepeatMarkupFromTheAddress() {
    assertThat(get("/?quarter=<script>alert(1)</script>").asString()).doesNotContain("<script>");
  }

  @Test
  void shouldSayThatThereIsNothingForAQuarterWithoutPlan() {
    Response answer = get("/?quarter=1999-00-Q1");

    answer.then().statusCode(404);
    assertThat(answer.asString()).contains("No council plan covers Quarter 1 1999-00.");
  }

  @Test
  void shouldSayWhatIsAwaitedWhileThereIsNothing() {
    readModel.clear();

    Response answer = get("/");
    answer.then().statusCode(200);
    assertThat(answer.asString()).contains("<h1>No figures yet</h1>").contains("./run load");
  }

  @Test
  void shouldFetchNothingFromElsewhereAndRunNothingInside() {
    Response answer = get("/");

    assertThat(answer.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
        .doesNotContain("unsafe")
        .contains("frame-ancestors 'none'");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    // The name of a kind of markup is no address of anything.
    assertThat(answer.asString().replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
        .doesNotContain("<script>", " style=", " onclick=", "http://", "https://");
  }

  @Test
  void shouldLinkToAStylesheetThatIsThere() {
    String address =
        all("<link rel=\"stylesheet\" href=\"([^\"]+)\">", get("/").asString()).getFirst();

    given().get(address).then().statusCode(200).contentType("text/css");
  }

  @Test
  void shouldBringItsTypefaceWithItsLicenceAndLetBrowsersKeepIt() {
    List<String> addresses =
        all("<link rel=\"preload\" href=\"([^\"]+)\" as=\"font\"", get("/").asString());

    assertThat(addresses).hasSize(2);
    assertThat(addresses)
        .allSatisfy(
            address ->
                given()
                    .get(address)
                    .then()
                    .statusCode(200)
                    .contentType("font/woff2")
                    .header("Cache-Control", "public, max-age=31536000, immutable"));
    given()
        .get("/assets/typeface/LICENSE.txt")
        .then()
        .statusCode(200)
        .body(containsString("SIL OPEN FONT LICENSE"));
  }

  @Test
  void shouldAnswerNotModifiedUntilSomethingChanges() {
    String tag = get("/").header("ETag");

    viewer().header("If-None-Match", tag).get("/").then().statusCode(304);
    readModel.apply(List.of(MoreEvents.outturn("90.0", 2)));
    viewer().header("If-None-Match", tag).get("/").then().statusCode(200);
  }

  @Test
  void shouldGiveEveryTableACaptionAndEveryHeadingItsPlace() {
    for (String path : List.of("/", "/scorecard")) {
      String page = get(path).asString();

      assertThat(all("<table", page)).hasSameSizeAs(all("<caption", page));
      assertThat(all("<h1", page)).hasSize(1);
      assertThat(all("<(h[1-6])", page)).startsWith("h1", "h2").doesNotContain("h4");
    }
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(HomePageTest::last).toList();
  }

  private static String last(MatchResult match) {
    return match.group(match.groupCount());
  }

  private static Response get(String path) {
    return viewer().get(path);
  }

  private static RequestSpecification viewer() {
    return given().auth().oauth2(Tokens.of("viewer"));
  }
}
