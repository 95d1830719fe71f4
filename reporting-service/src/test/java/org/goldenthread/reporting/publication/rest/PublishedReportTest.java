package org.goldenthread.reporting.publication.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report as it was published, beside the latest and the past. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PublishedReportTest {

  private static final String JSON = "/api/v1/reports/corporate/2020-21-Q2.json";

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldBeOpenToAnyoneOnceItIsPublished() {
    given().get("/api/v1/reports/corporate/2020-21-Q2.pdf").then().statusCode(401);
    readModel.publishSample();

    Response report = given().get("/api/v1/reports/corporate/2020-21-Q2.pdf");

    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.header("Cache-Control")).isEqualTo("public, no-cache");
    assertThat(report.asByteArray())
        .isEqualTo(
            given()
                .get(
                    "/api/v1/publications/2020-21-Q2/files/reports/corporate/2020-21-Q2.pdf"
                        + "?revision=1")
                .asByteArray());
    given().get("/api/v1/reports/directorates/CCS/2020-21-Q2.html").then().statusCode(200);
    given().get("/api/v1/reports/corporate/2020-21-Q2.pdf?view=latest").then().statusCode(401);
  }

  @Test
  void shouldStayAsPublishedBesideTheLatestAndThePast() {
    byte[] draft = asViewer().get(JSON).asByteArray();
    readModel.publishSample();
    byte[] published = given().get(JSON).asByteArray();
    readModel.apply(MoreEvents.exceedsNow());

    assertThat(given().get(JSON).asByteArray()).isEqualTo(published);
    assertThat(new String(published, StandardCharsets.UTF_8))
        .contains("\"Published at ", "The report was published without it: Known")
        .contains("Outstanding at publication", "Commentary owed on PI.47");
    assertThat(new String(draft, StandardCharsets.UTF_8))
        .contains("Draft: figures for this quarter may still be submitted. Figures as at ")
        .doesNotContain("published without it", "Outstanding at publication");
    assertThat(asViewer().get(JSON + "?view=latest").asString())
        .contains("99.0%", "Latest figures, not those that were published at ");
    assertThat(asViewer().get(JSON + "?asOf=2020-11-22T09:59:59Z").asByteArray()).isEqualTo(draft);
  }

  private static RequestSpecification asViewer() {
    return given().auth().oauth2(Tokens.of("viewer"));
  }
}
