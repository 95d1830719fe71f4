package org.goldenthread.outturns.intake.topics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SubmissionEventsTest {

  private static final String Q2 = "/2020-21-Q2";

  @Test
  void shouldTellOfAnOutturn() throws IOException {
    String ref = Fixtures.percentage();
    String answer =
        Client.submit(
                outturn(
                    ref,
                    "\"value\": 90.0, \"numerator\": 234, \"denominator\": 259, \"note\": \"n\","
                        + " \"supplementary\": {\"value\": 1.50, \"unit\": \"gbp\"}"))
            .asString();

    assertThat(event("outturn-submitted", ref)).isEqualTo(answer);
  }

  @Test
  void shouldTellOfATypedAbsence() throws IOException {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"status\": \"DELAYED\", \"expectedQuarter\": \"2020-21-Q4\""));

    assertThat(event("outturn-submitted", ref))
        .contains("\"status\":\"DELAYED\",\"expectedQuarter\":\"2020-21-Q4\",");
  }

  @Test
  void shouldSayInTheHeadersWhatTheEventIs() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"value\": 71.0"));

    Map<String, String> headers =
        TopicProbe.headers(Fixtures.topics().awaitKey("outturn-submitted", ref, 1).getFirst());

    assertThat(headers)
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_type", "org.goldenthread.outturn-submitted.v1")
        .containsEntry("ce_source", "urn:golden-thread:outturns-service")
        .containsEntry("ce_subject", ref)
        .containsEntry("content-type", "application/json")
        .containsKeys("ce_id", "ce_time");
  }

  @Test
  void shouldTellNobodyOfWhatChangesNothing() {
    String ref = Fixtures.percentage();
    Client.submit(outturn(ref, "\"value\": 71.0"));
    Client.submit(outturn(ref, "\"value\": 71"));
    Client.submitBatch("?dryRun=true", "[" + outturn(ref, "\"value\": 5") + "]");
    Client.submit(outturn(ref, "\"value\": 72"));

    assertThat(Fixtures.topics().awaitKey("outturn-submitted", ref, 2))
        .extracting(SubmissionEventsTest::text)
        .satisfiesExactly(
            first ->
                assertThat(first).contains("\"revision\":1,\"status\":\"FINAL\",\"value\":71.0"),
            second ->
                assertThat(second).contains("\"revision\":2,\"status\":\"FINAL\",\"value\":72"));
  }

  @Test
  void shouldTellOfEveryRowOfABatch() {
    String ref = Fixtures.percentage();
    Client.submitBatch(
        "",
        "[%s, %s]"
            .formatted(
                outturn(ref, "2020-21-Q1", "\"value\": 1"),
                outturn(ref, "2020-21-Q2", "\"value\": 2")));

    assertThat(Fixtures.topics().awaitKey("outturn-submitted", ref, 2)).hasSize(2);
  }

  @Test
  void shouldTellOfACommentary() throws IOException {
    String ref = Fixtures.percentage();
    String answer =
        Client.put("commentaries/" + ref + Q2, "{\"impact\": \"Residents wait\"}").asString();

    assertThat(fields(event("commentary-submitted", ref))).isEqualTo(fields(answer));
  }

  @Test
  void shouldTellHowAnInitiativeGetsOn() throws IOException {
    String ref = Fixtures.initiative();
    String answer =
        Client.put("initiatives/" + ref + "/progress" + Q2, "{\"status\": \"GOOD\"}").asString();

    assertThat(fields(event("initiative-progressed", ref))).isEqualTo(fields(answer));
  }

  @Test
  void shouldTellOfComparators() throws IOException {
    String ref = Fixtures.percentage();
    String answer =
        Client.put("comparators/" + ref + Q2, "[{\"label\": \"Region\", \"value\": 47.30}]")
            .asString();

    assertThat(event("comparators-submitted", ref))
        .startsWith("{\"ref\":\"%s\",\"quarter\":\"2020-21-Q2\",\"revision\":1,".formatted(ref))
        .contains("\"comparators\":" + answer);
  }

  @Test
  void shouldTellOfAServiceSummary() throws IOException {
    String directorate = Fixtures.directorate();
    String answer =
        Client.put(
                "service-summaries/" + directorate + Q2,
                """
                {"overview": "Calm", "workforce":
                  [{"metric": "fte", "category": "total", "value": 304.29, "unit": "fte"}]}\
                """)
            .asString();

    assertThat(fields(event("service-summary-submitted", directorate))).isEqualTo(fields(answer));
  }

  @Test
  void shouldTellOnceThatAQuarterWasClosed() {
    String quarter = Fixtures.quarter().toString();
    Client.put("quarters/" + quarter, "{\"state\": \"CLOSED\", \"reason\": \"Reported\"}");
    Client.put("quarters/" + quarter, "{\"state\": \"CLOSED\", \"reason\": \"Reported\"}");

    Client.put("quarters/" + quarter, "{\"state\": \"OPEN\", \"reason\": \"Late\"}");

    assertThat(Fixtures.topics().awaitKey("quarter-state-changed", quarter, 2))
        .extracting(SubmissionEventsTest::text)
        .satisfiesExactly(
            first -> {
              assertValid("quarter-state-changed", first);
              assertThat(first)
                  .contains("\"revision\":1,\"state\":\"CLOSED\",\"reason\":\"Reported\",");
            },
            second -> assertThat(second).contains("\"revision\":2,\"state\":\"OPEN\""));
  }

  /** The one event of a key when nothing of it waits any more, valid against its schema. */
  private static String event(String topic, String key) throws IOException {
    Awaitility.await()
        .until(
            () -> Fixtures.texts("select type from outbox where aggregateid = ?", key).isEmpty());
    List<ConsumerRecord<String, byte[]>> records = Fixtures.topics().awaitKey(topic, key, 1);
    assertThat(records).hasSize(1);
    String event = text(records.getFirst());
    assertValid(topic, event);
    return event;
  }

  private static void assertValid(String topic, String event) throws IOException {
    assertThat(
            SchemaRegistry.withDialect(Dialects.getDraft202012(), builder -> {})
                .getSchema(schema(topic), InputFormat.JSON)
                .validate(event, InputFormat.JSON))
        .isEmpty();
  }

  private static Map<String, Object> fields(String json) {
    return JsonPath.from(json).getMap("");
  }

  private static String schema(String topic) throws IOException {
    try (InputStream schema =
        requireNonNull(
            SubmissionEventsTest.class.getResourceAsStream("/schemas/" + topic + ".v1.json"))) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String text(ConsumerRecord<String, byte[]> record) {
    return new String(record.value(), StandardCharsets.UTF_8);
  }
}
