package org.goldenthread.reporting.list.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages that show some rows of a report: by links and forms alone, at addresses to pass on. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ChosenRowsPageTest {

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldShowTheRowsOfTheAddressAndKeepThemInEveryLink() {
    String page = page("/scorecard?quarter=2020-21-Q1&directorate=HSG&score=", 200);

    assertThat(page)
        .contains("5 of the ")
        .contains("PI.1319")
        .doesNotContain("PI.432 ")
        .contains("<option value=\"HSG\" selected>")
        .contains("<input type=\"hidden\" name=\"quarter\" value=\"2020-21-Q1\">")
        .contains("<input type=\"hidden\" name=\"directorate\" value=\"HSG\">")
        .contains("/scorecard?quarter=2020-21-Q2&amp;directorate=HSG")
        .contains("/scorecard.csv?quarter=2020-21-Q1&amp;directorate=HSG");
    assertThat(page("/scorecard.csv?quarter=2020-21-Q2&directorate=HSG", 200).lines()).hasSize(6);
  }

  @Test
  void shouldSayWhatThereIsToChooseFrom() {
    assertThat(page("/below-target?score=blow", 400))
        .contains("<h1>There is no such score</h1>")
        .contains("Did you mean")
        .contains("below")
        .doesNotContain("value=\"blow\"");
  }

  @Test
  void shouldShowWhatMovedMostAndHowFarOthersAre() {
    assertThat(page("/annual-movers", 200)).contains("href=\"/annual-movers.csv?");
    assertThat(words("/movers"))
        .contains("What moved most since the quarter before")
        .contains("+336.6%");
    assertThat(words("/annual-movers")).contains("+791.7%");
    assertThat(words("/comparator-gaps?directorate=HSG"))
        .contains("+0.98 points", "HouseMark Median", "Worse");
    assertThat(page("/comparator-gaps.csv?directorate=HSG", 200))
        .contains("HouseMark Median,,0.91,0.98,107.7,Worse");
  }

  @Test
  void shouldFindWhatMeansTheSame() {
    assertThat(page("/search?q=bins", 200)).contains("PI.1498", "PI.1499", "Looked for as well");
  }

  private static String words(String path) {
    return page(path, 200).replaceAll("<[^>]*>", "");
  }

  private static String page(String path, int status) {
    return given()
        .auth()
        .oauth2(Tokens.of("viewer"))
        .accept("text/html,text/csv")
        .get(path)
        .then()
        .statusCode(status)
        .extract()
        .asString();
  }
}
