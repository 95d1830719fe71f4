package org.goldenthread.reporting.feed.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.parsing.Parser;
import jakarta.inject.Inject;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** News, as a feed reader without a token asks for them. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FeedResourceTest {

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldTellOfNothingBeforeAnythingIsPublished() {
    given()
        .get("/api/v1/publications.atom")
        .then()
        .statusCode(200)
        .contentType(containsString("application/atom+xml"))
        .parser("application/atom+xml", Parser.XML)
        .body("feed.entry.size()", is(0));
    given()
        .get("/api/v1/indicators/PI.47/published.atom")
        .then()
        .statusCode(404)
        .body("type", is("urn:golden-thread:problem:not-published"));
  }

  @Test
  void shouldTellOfEachPublicationAndWhatItPrintedOfAnIndicator() {
    readModel.publishSample();

    given()
        .get("/api/v1/publications.atom")
        .then()
        .parser("application/atom+xml", Parser.XML)
        .body("feed.entry.title", is("Performance report of Quarter 2 2020-21"))
        .body("feed.entry.link.@href", is("/?quarter=2020-21-Q2"));
    given()
        .get("/api/v1/indicators/pi 47/published.atom")
        .then()
        .parser("application/atom+xml", Parser.XML)
        .body("feed.entry.title", is("71.0% in Quarter 2 2020-21, ▲ Below target"))
        .body("feed.entry.link.@href", is("/indicators/PI.47?quarter=2020-21-Q2"));
  }

  @Test
  void shouldSayWhenNothingIsNew() {
    String tag = given().get("/api/v1/publications.atom").header("ETag");

    given().header("If-None-Match", tag).get("/api/v1/publications.atom").then().statusCode(304);
  }
}
