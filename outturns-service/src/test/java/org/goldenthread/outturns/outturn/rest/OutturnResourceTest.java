package org.goldenthread.outturns.outturn.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OutturnResourceTest {

  @Test
  void shouldCreateTheFirstRevision() {
    String ref = Fixtures.percentage();

    Response response = Client.submit(outturn(ref, "\"value\": 71.0"));

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.header("Location")).endsWith("/api/v1/outturns/" + ref + "/2020-21-Q2");
    assertThat(response.header("ETag")).isEqualTo("\"1\"");
    assertThat(response.asString())
        .startsWith(
            "{\"ref\":\"%s\",\"quarter\":\"2020-21-Q2\",\"revision\":1,\"status\":\"FINAL\",\"value\":71.0,\"findings\":[],\"submittedAt\":\""
                .formatted(ref));
  }

  @Test
  void shouldRecordWhoSubmittedAndWhen() {
    String ref = Fixtures.percentage();

    Response response = Client.submitAs(Tokens.submitter("CCS"), outturn(ref, "\"value\": 71.0"));

    JsonPath json = response.jsonPath();
    assertThat(json.getString("submittedBy")).isEqualTo("test-submitter");
    assertThat(Instant.parse(json.getString("submittedAt")))
        .isCloseTo(Instant.now(), Assertions.within(Duration.ofMinutes(1)));
  }

  @Test
  void shouldChangeNothingWhenTheSameIsSubmittedAgain() {
    String ref = Fixtures.percentage();
    String first = Client.submit(outturn(ref, "\"value\": 71.0")).asString();

    Response again = Client.submit(outturn(ref, "\"value\": 71"));

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.header("Location")).isNull();
    assertThat(again.asString()).isEqualTo(first);
  }

  @Test
  void shouldSayWhatItReplacedAndWhichFieldsFellAway() {
    String ref = Fixtures.percentage();
    JsonPath first =
        Client.submitAs(
                Tokens.submitter("CCS"),
                outturn(ref, "\"numerator\": 113, \"denominator\": 147, \"note\": \"Counted\""))
            .jsonPath();

    JsonPath replaced =
        Client.submit(outturn(ref, "\"value\": 72.5, \"reason\": \"Late\"")).jsonPath();

    assertThat(first.getMap("replaced")).isNull();
    assertThat(replaced.getMap("replaced"))
        .isEqualTo(
            Map.of(
                "revision",
                1,
                "submittedBy",
                first.getString("submittedBy"),
                "submittedAt",
                first.getString("submittedAt"),
                "fellAway",
                List.of("numerator", "denominator", "note")));
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").jsonPath().getMap("replaced"))
        .isNull();
  }

  @Test
  void shouldAddARevisionForWhatDiffers() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"value\": 71.0"));

    Response revised =
        Client.submit(outturn(ref, "\"value\": 72.5, \"reason\": \"Late returns counted\""));

    assertThat(revised.statusCode()).isEqualTo(201);
    assertThat(revised.header("ETag")).isEqualTo("\"2\"");
    assertThat(revised.jsonPath().getString("reason")).isEqualTo("Late returns counted");
  }

  @Test
  void shouldComputeTheValueOfARatio() {
    String ref = Fixtures.percentage();

    Response response = Client.submit(outturn(ref, "\"numerator\": 113, \"denominator\": 147"));

    assertThat(response.asString())
        .contains("\"value\":76.8707482993,\"numerator\":113,\"denominator\":147");
  }

  @Test
  void shouldReturnFindings() {
    String ref = Fixtures.percentage();

    Response response =
        Client.submit(outturn(ref, "\"value\": 90.0, \"numerator\": 234, \"denominator\": 259"));

    assertThat(response.jsonPath().getList("findings"))
        .containsExactly(
            Map.of(
                "rule",
                "RATIO_DISAGREES_WITH_VALUE",
                "detail",
                "234 of 259 is 90.3%, not 90.0%: correct the value or the ratio."));
  }

  @Test
  void shouldTakeATypedAbsence() {
    String ref = Fixtures.percentage();

    Response response =
        Client.submit(
            outturn(
                ref,
                "\"status\": \"DELAYED\", \"reason\": \"Delay with data\","
                    + " \"expectedQuarter\": \"2020-21-Q4\""));

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.asString())
        .contains(
            "\"status\":\"DELAYED\",\"reason\":\"Delay with"
                + " data\",\"expectedQuarter\":\"2020-21-Q4\",\"findings\"");
  }

  @Test
  void shouldTakeASupplementaryValueAndANote() {
    String ref = Fixtures.percentage();

    Response response =
        Client.submit(
            outturn(
                ref,
                "\"value\": 43.5, \"supplementary\": {\"value\": 15095.310, \"unit\": \"tonnes\"},"
                    + " \"note\": \" In arrears \""));

    assertThat(response.asString())
        .contains(
            "\"supplementary\":{\"value\":15095.310,\"unit\":\"tonnes\"},\"note\":\"In arrears\"");
  }

  @Test
  void shouldReadReferencesAsPeopleWriteThem() {
    String ref = Fixtures.percentage();

    Response response =
        Client.submit(outturn(ref.toLowerCase(Locale.ROOT).replace('.', ' '), "\"value\": 1"));

    assertThat(response.jsonPath().getString("ref")).isEqualTo(ref);
  }

  @Test
  void shouldTakeAValueBeforeTheFirstAndAfterTheLastQuarter() {
    String ref =
        Fixtures.indicator(
            Fixtures.definition(
                "2019-20-Q1", "\"firstQuarter\": \"2020-21-Q2\", \"lastQuarter\": \"2020-21-Q2\""));

    assertThat(Client.submit(outturn(ref, "2020-21-Q1", "\"value\": 1")).statusCode())
        .isEqualTo(201);
    assertThat(Client.submit(outturn(ref, "2020-21-Q3", "\"value\": 1")).statusCode())
        .isEqualTo(201);
  }

  @Test
  void shouldGetTheLatestRevision() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"value\": 71.0"));
    String latest = Client.submit(outturn(ref, "\"value\": 72.50")).asString();

    Response response = Client.get("outturns/" + ref + "/2020-21-Q2");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.asString()).isEqualTo(latest.replaceFirst(",\"replaced\":\\{[^}]*}", ""));
    assertThat(response.header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void shouldSendNothingToACallerWhoHasTheLatestRevision() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"value\": 71.0"));

    Response response = Client.getIfChanged("outturns/" + ref + "/2020-21-Q2", "\"1\"");

    assertThat(response.statusCode()).isEqualTo(304);
    assertThat(response.asString()).isEmpty();
  }

  @Test
  void shouldListAllRevisions() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"value\": 71.0"));
    Client.submitAs(
        Tokens.submitter("CCS"), outturn(ref, "\"value\": 72, \"reason\": \"Counted twice\""));

    JsonPath revisions = Client.get("outturns/" + ref + "/2020-21-Q2/revisions").jsonPath();

    assertThat(revisions.getList("revision")).containsExactly(1, 2);
    assertThat(revisions.getList("submittedBy"))
        .containsExactly("test-performance-team", "test-submitter");
    assertThat(revisions.getList("reason")).containsExactly(null, "Counted twice");
  }

  @Test
  void shouldFindNothingWhereNothingWasSubmitted() {
    String ref = Fixtures.percentage();

    assertThat(Problem.of(Client.get("outturns/" + ref + "/2020-21-Q2")))
        .isEqualTo(new Problem(404, "not-found", List.of()));
    assertThat(Problem.of(Client.get("outturns/" + ref + "/2020-21-Q2/revisions")))
        .isEqualTo(new Problem(404, "not-found", List.of()));
  }

  @Test
  void shouldRefuseAPathThatMeansNothing() {
    assertThat(Problem.of(Client.get("outturns/PI!1/2020-21-Q2")))
        .isEqualTo(Problem.invalid("{ref}"));
    assertThat(Problem.of(Client.get("outturns/PI.1/2020-22-Q2")))
        .isEqualTo(Problem.invalid("{quarter}"));
  }
}
