package org.goldenthread.reporting.report.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.reporting.dashboard.Figures;
import org.goldenthread.reporting.dashboard.Reporting;
import org.goldenthread.reporting.fixture.CommitteeEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.publication.ReportFile;
import org.goldenthread.reporting.publication.ReportFiles;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
public class ReportResourceTest {

  @Inject ReadModelTables readModel;
  @Inject @Any Instance<ReportFiles> makers;
  @Inject Figures figures;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @ParameterizedTest
  @CsvSource({
    "html, text/html",
    "pdf, application/pdf",
    "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv, application/zip",
    "json, application/json"
  })
  void shouldGiveTheFormatThatTheAddressOrTheCallerAsksFor(String extension, String type) {
    Response named = asViewer().get("/api/v1/reports/corporate/2020-21-Q2." + extension);
    Response accepted = asViewer().accept(type).get("/api/v1/reports/corporate/2020-21-Q2");

    assertThat(named.contentType()).startsWith(type);
    assertThat(accepted.contentType()).startsWith(type);
    assertThat(accepted.asByteArray()).isEqualTo(named.asByteArray());
    assertThat(named.header("Content-Disposition"))
        .contains("filename=\"corporate-report-2020-21-Q2." + extension);
  }

  @Test
  void shouldAnswerThatNothingHasChanged() {
    String tag = asViewer().get("/api/v1/reports/corporate/2020-21-Q2.html").header("ETag");
    asViewer()
        .header("If-None-Match", tag)
        .get("/api/v1/reports/corporate/2020-21-Q2.html")
        .then()
        .statusCode(304);
  }

  @Test
  void shouldAllowThePageItsOwnStyleAndNothingElse() {
    Response page = asViewer().get("/api/v1/reports/corporate/2020-21-Q2.html");
    assertThat(page.headers().getValues("Content-Security-Policy"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("default-src 'none'; style-src 'sha256-");
  }

  @Test
  void shouldFollowThePrintedOrder() {
    String page = asViewer().get("/api/v1/reports/corporate/2020-21-Q2.html").asString();
    assertThat(page)
        .containsSubsequence(
            ">Introduction</h2>",
            ">Summary</h2>",
            ">Below target</h2>",
            ">One Council, Building an Effective and Dynamic Organisation</h2>",
            ">Exception: PI.47",
            ">A Cleaner Greener Place to Live</h2>",
            ">Annual comparison</h2>",
            ">Service summaries</h2>",
            ">Legend</h2>");
  }

  @Test
  void shouldDrawWhatStillCountsAsOnTargetBehindAHistory() {
    String page = asViewer().get("/api/v1/reports/corporate/2020-21-Q2.html").asString();
    assertThat(page).contains(">Within tolerance of the target</text>");
  }

  @Test
  void shouldSayTheUnitOnceForTheRowAndNotBesideItsFigures() {
    String page = asViewer().get("/api/v1/reports/corporate/2020-21-Q2.html").asString();
    String row = page.substring(page.indexOf("PI.352 "));
    assertThat(row.substring(0, row.indexOf("</tr>")))
        .contains("<small>in days</small>", ">4.35<")
        .doesNotContain("4.35 days");
  }

  @Test
  void shouldLeaveOutQuartersOfWhichNoRowHasAFigure() {
    String page = asViewer().get("/api/v1/reports/directorates/CCS/2020-21-Q2.html").asString();
    assertThat(page)
        .contains(">Outturn Q1 2020-21</th>")
        .doesNotContain(">Outturn Q4 2019-20</th>");
  }

  /** PI.1498 is of Quarter 1 in the report of Quarter 2. */
  @Test
  void shouldSayTheQuarterOfAFigureThatLagsBehindItsColumn() {
    String page = asViewer().get("/api/v1/reports/corporate/2020-21-Q2.html").asString();
    String row = page.substring(page.lastIndexOf("PI.1498 "));
    assertThat(row.substring(0, row.indexOf("</tr>")))
        .contains("46.5%<br/><small>15,687.11 tonnes, Q1 2019-20</small>");
  }

  @Test
  void shouldSayOnTheFirstPageThatItIsADraft() {
    String page = asViewer().get("/api/v1/reports/corporate/2020-21-Q2.html").asString();
    assertThat(page.indexOf("Draft: figures for this quarter may still be submitted."))
        .isPositive()
        .isLessThan(page.indexOf("class=\"contents\""));
  }

  @Test
  void shouldReportOnOneDirectorate() {
    asViewer()
        .get("/api/v1/reports/directorates/CCS/2020-21-Q2.html")
        .then()
        .statusCode(200)
        .body(containsString("Performance report: Commercial &amp; Customer Service Inc. ICT"))
        .body(containsString("PI.47 "))
        .body(not(containsString("PI.352 ")));
  }

  @Test
  void shouldReportToACommitteeOnWhatItLooksAt() {
    readModel.apply(List.of(CommitteeEvents.scrutiny(1, SampleReport.DEFINED_AT)));

    asViewer()
        .get("/api/v1/reports/committees/SCRUTINY/2020-21-Q2.html")
        .then()
        .statusCode(200)
        .body(containsString("<h1>Performance report: Scrutiny Committee</h1>"))
        .body(containsString("<li>Ask for more</li>"))
        .body(containsString("<p>For the committee's meeting of 4 December.</p>"))
        .body(containsString("<p>It follows the report of June.</p>"))
        .body(containsString("PI.47 "))
        .body(not(containsString("PI.352 ")));
  }

  @ParameterizedTest
  @CsvSource({
    "/corporate/2020-21-Q2.odt, 404, unknown-format",
    "/corporate/1999-00-Q1.pdf, 404, no-plan-for-quarter",
    "/directorates/NONE/2020-21-Q2, 404, unknown-directorate",
    "/committees/NONE/2020-21-Q2, 404, unknown-committee"
  })
  void shouldSayWhyThereIsNoReport(String path, int status, String code) {
    asViewer()
        .get("/api/v1/reports" + path)
        .then()
        .statusCode(status)
        .body("type", equalTo("urn:golden-thread:problem:" + code));
  }

  @Test
  void shouldRefuseAQuarterThatIsNone() {
    asViewer().get("/api/v1/reports/corporate/2020-22-Q2.pdf").then().statusCode(400);
  }

  @Test
  void shouldMakeTheSameFilesOfTheSameFacts() {
    List<ReportFile> files = reportFiles();
    List<ReportFile> again = reportFiles();

    assertThat(files)
        .extracting(ReportFile::path)
        .contains("reports/corporate/2020-21-Q2.pdf", "reports/directorates/CCS/2020-21-Q2.docx")
        .doesNotHaveDuplicates();
    for (int i = 0; i < files.size(); i++) {
      assertThat(again.get(i).content()).as(files.get(i).path()).isEqualTo(files.get(i).content());
    }
  }

  private List<ReportFile> reportFiles() {
    return new Reporting(figures.of(SampleReport.QUARTER, AsOf.NOW).orElseThrow())
        .dashboards()
        .flatMap(dashboard -> makers.stream().flatMap(maker -> maker.of(dashboard)))
        .toList();
  }

  private static RequestSpecification asViewer() {
    return given().auth().oauth2(Tokens.of("viewer"));
  }
}
