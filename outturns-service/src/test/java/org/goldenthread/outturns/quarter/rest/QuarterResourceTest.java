package org.goldenthread.outturns.quarter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.QuarterStateChanged;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.testkit.TopicProbe;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class QuarterResourceTest {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  private final Quarter quarter = Fixtures.quarter();
  private final String place = "quarters/" + quarter;

  @Test
  void shouldBeOpenUntilSomebodyClosesIt() {
    assertThat(Client.get(place).asString())
        .isEqualTo("{\"quarter\":\"%s\",\"state\":\"OPEN\",\"revision\":0}".formatted(quarter));
  }

  @Test
  void shouldCloseAQuarter() {
    Response response =
        Client.put(place, "{\"state\": \"CLOSED\", \"reason\": \"Reported to Cabinet\"}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.header("ETag")).isEqualTo("\"1\"");
    assertThat(response.asString())
        .startsWith(
            "{\"quarter\":\"%s\",\"state\":\"CLOSED\",\"reason\":\"Reported to Cabinet\",\"revision\":1,"
                .formatted(quarter))
        .endsWith("\"changedBy\":\"test-performance-team\"}");
    assertThat(Client.get(place).asString()).isEqualTo(response.asString());
  }

  @Test
  void shouldCloseTheFirstQuarterThatThereIs() {
    String first = place.replace(quarter.toString(), "1900-01-Q1");

    assertThat(Client.put(first, "{\"state\": \"CLOSED\"}").statusCode()).isEqualTo(200);
  }

  @Test
  void shouldTellWhatHadBeenAcceptedWhenItWasClosed() {
    String ref = Fixtures.percentage();
    submit(ref, "\"value\": 71.0");
    submit(ref, "\"value\": 72.0, \"reason\": \"Recounted\"");
    submit(ref, "\"value\": 101, \"reason\": \"Recounted\"");
    Client.put("commentaries/" + ref + "/" + quarter, "{\"impact\": \"x\"}");

    Client.put(place, "{\"state\": \"CLOSED\"}");

    QuarterStateChanged told =
        EventJson.read(
            new TopicProbe(bootstrapServers)
                    .await("quarter-state-changed", sent -> sent.stream().anyMatch(this::isOfIt))
                    .stream()
                    .filter(this::isOfIt)
                    .findFirst()
                    .orElseThrow()
                    .value(),
            QuarterStateChanged.class);
    assertThat(told.accepted())
        .filteredOn(accepted -> accepted.quarter().equals(quarter))
        .containsExactly(
            new QuarterStateChanged.Accepted("commentary-submitted", quarter, 1),
            new QuarterStateChanged.Accepted("finding-changed", quarter, 1),
            new QuarterStateChanged.Accepted("outturn-submitted", quarter, 3));
  }

  private boolean isOfIt(ConsumerRecord<String, byte[]> record) {
    return record.key().equals(quarter.toString());
  }

  @Test
  void shouldChangeNothingWhenItIsClosedAgain() {
    String first = Client.put(place, "{\"state\": \"CLOSED\"}").asString();

    assertThat(Client.put(place, "{\"state\": \"CLOSED\"}").asString()).isEqualTo(first);
  }

  @Test
  void shouldSendNothingToACallerWhoKnowsTheState() {
    Client.put(place, "{\"state\": \"CLOSED\"}");

    assertThat(Client.getIfChanged(place, "\"1\"").statusCode()).isEqualTo(304);
  }

  @Test
  void shouldTakeSubmissionsAgainAfterItWasOpened() {
    String ref = Fixtures.percentage();
    Client.put(place, "{\"state\": \"CLOSED\"}");

    Client.put(place, "{\"state\": \"OPEN\", \"reason\": \"Audit\"}");

    assertThat(submit(ref, "\"value\": 1").statusCode()).isEqualTo(201);
  }

  @Test
  void shouldAskWhyAClosedQuarterIsOpened() {
    Client.put(place, "{\"state\": \"CLOSED\"}");

    assertThat(Problem.of(Client.put(place, "{\"state\": \"OPEN\"}")))
        .isEqualTo(Problem.invalid("/reason"));
    assertThat(Client.get(place).jsonPath().getString("state")).isEqualTo("CLOSED");
  }

  @Test
  void shouldSayHowSomethingStillGetsIntoAClosedQuarter() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, quarter, "\"value\": 1"));
    Client.put(place, "{\"state\": \"CLOSED\"}");

    assertThat(Problem.detail(submit(ref, "\"value\": 2")))
        .contains("ask the performance team", "revisionReason", "PUT /api/v1/" + place);
    assertThat(Problem.detail(Client.submit(outturn(ref, quarter, "\"value\": 2"))))
        .isEqualTo(quarter + " is closed: say why what is there is replaced");
    assertThat(
            Problem.detail(
                Client.put("commentaries/" + ref + "/" + quarter, "{\"impact\": \"x\"}")))
        .isEqualTo(quarter + " is closed: say why this comes after the quarter was closed");
  }

  @Test
  void shouldRefuseOutturnsOfDirectoratesWhenClosed() {
    String ref = Fixtures.percentage();
    Client.put(place, "{\"state\": \"CLOSED\"}");

    assertThat(Problem.of(submit(ref, "\"value\": 1, \"reason\": \"Late\"")))
        .isEqualTo(new Problem(409, "quarter-closed", List.of("/quarter")));
  }

  @Test
  void shouldTakeOutturnsOfThePerformanceTeamWithAReasonWhenClosed() {
    String ref = Fixtures.percentage();
    Client.put(place, "{\"state\": \"CLOSED\"}");

    Response without = Client.submit(outturn(ref, quarter, "\"value\": 1"));
    Response with = Client.submit(outturn(ref, quarter, "\"value\": 1, \"reason\": \"Audit\""));

    assertThat(Problem.of(without))
        .isEqualTo(new Problem(409, "quarter-closed", List.of("/revisionReason")));
    assertThat(with.statusCode()).isEqualTo(201);
  }

  @Test
  void shouldLetAMachineRepeatItselfWhenClosed() {
    String ref = Fixtures.percentage();
    submit(ref, "\"value\": 71.0");
    Client.put(place, "{\"state\": \"CLOSED\"}");

    assertThat(submit(ref, "\"value\": 71.0").statusCode()).isEqualTo(200);
  }

  @Test
  void shouldChangeOnlyTheRevisionThatTheCallerRead() {
    String closed = "{\"state\": \"CLOSED\"}";
    Response first =
        Client.with("If-Match", Client.get(place).header("ETag")).body(closed).put(at());
    Client.put(place, "{\"state\": \"OPEN\", \"reason\": \"A figure was wrong\"}");

    Response late = Client.with("If-Match", first.header("ETag")).body(closed).put(at());

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(Problem.of(late).code()).isEqualTo("precondition-failed");
    assertThat(Client.get(place).jsonPath().getString("state")).isEqualTo("OPEN");
  }

  private String at() {
    return "/api/v1/" + place;
  }

  @Test
  void shouldRefuseAStateThatIsNone() {
    assertThat(Problem.of(Client.put(place, "{}"))).isEqualTo(Problem.invalid("/state"));
    assertThat(Problem.of(Client.put(place, "{\"state\": \"SHUT\"}")))
        .isEqualTo(Problem.invalid("/state"));
  }

  @Test
  void shouldRefuseAReasonThatIsTooLong() {
    String body = "{\"state\": \"CLOSED\", \"reason\": \"%s\"}".formatted("x".repeat(4_001));

    assertThat(Problem.of(Client.put(place, body))).isEqualTo(Problem.invalid("/reason"));
  }

  private Response submit(String ref, String rest) {
    return Client.submitAs(Tokens.submitter("CCS"), outturn(ref, quarter, rest));
  }
}
