package org.goldenthread.indicators.history.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.EventSchemas;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EventsTest {

  private static final String INDICATORS = "indicator-changed";

  private final TopicProbe topics;
  private final String ref = Fixtures.ref();

  EventsTest(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.topics = new TopicProbe(bootstrapServers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "council-plan-changed | council-plans/event-1 | {\"name\": \"Plan\", \"firstYear\":"
            + " \"2901-02\", \"lastYear\": \"2902-03\", \"scoringPolicy\": \"three-level\","
            + " \"priorities\": [{\"code\": \"E1\", \"name\": \"One\", \"objectives\": [{\"code\":"
            + " \"O1\", \"title\": \"First\"}]}]}",
        "scoring-policy-changed | scoring-policies/event-3 | {\"name\": \"Two\", \"bands\":"
            + " [{\"code\": \"a\", \"symbol\": \"★\", \"label\": \"A\", \"above\": 0.5}, {\"code\":"
            + " \"b\", \"symbol\": \"▲\", \"label\": \"B\"}], \"defaultTolerance\": {\"kind\":"
            + " \"ABSOLUTE\", \"value\": 1}, \"shortTermTrend\": {\"compareWith\":"
            + " \"PREVIOUS_QUARTER_SAME_YEAR\", \"deadBandPercent\": 1, \"cumulative\":"
            + " \"QUARTER_ONLY\"}, \"annualTrend\": {\"deadBandPercent\": 2},"
            + " \"initiativeStatuses\": [{\"code\": \"ON_TRACK\", \"symbol\": \"●\", \"label\":"
            + " \"On track\"}]}",
        "initiative-changed | initiatives/event-4 | {\"title\": \"Do it\", \"objective\": \"O1\","
            + " \"leadRole\": \"Head of Doing\", \"milestones\": [{\"title\": \"Done\","
            + " \"dueDate\": \"2020-09-30\"}]}"
      })
  void shouldTellTheWholeStateOfWhatChanged(String topic, String path, String body) {
    Response put = Client.put(path, body);

    ConsumerRecord<String, byte[]> event =
        topics.awaitKey(topic, path.substring(path.indexOf('/') + 1), 1).getFirst();

    assertThat(put.statusCode()).isEqualTo(201);
    assertThat(EventSchemas.violations(topic, event.value())).isEmpty();
    JsonPath told = json(event);
    Map<String, Object> sent = new JsonPath(body).getMap("");
    Map<String, Object> state = told.getMap("");
    assertThat(state).containsAllEntriesOf(sent);
    assertThat(told.getString("changedBy")).isEqualTo("test-performance-team");
  }

  @Test
  void shouldTellEveryNameOfADirectorate() {
    Client.put("directorates/event-5", "{\"name\": \"Housing\"}");
    Client.put("directorates/event-5", "{\"name\": \"Homes\", \"effectiveFrom\": \"2021-22-Q1\"}");

    List<ConsumerRecord<String, byte[]>> events =
        topics.awaitKey("directorate-changed", "event-5", 2);

    assertThat(EventSchemas.violations("directorate-changed", events.getLast().value())).isEmpty();
    assertThat(text(events.getLast()))
        .contains(
            "\"names\":[{\"name\":\"Housing\"},{\"effectiveFrom\":\"2021-22-Q1\",\"name\":\"Homes\"}]");
  }

  @Test
  void shouldTellWhenADirectorateEndsAndWhoTakesOver() {
    Client.put("directorates/event-6", "{\"name\": \"Housing\"}");
    Client.put("directorates/event-7", "{\"name\": \"Homes\"}");
    Client.put(
        "directorates/event-6", "{\"lastQuarter\": \"2023-24-Q4\", \"successors\": [\"event-7\"]}");

    List<ConsumerRecord<String, byte[]>> events =
        topics.awaitKey("directorate-changed", "event-6", 2);

    assertThat(EventSchemas.violations("directorate-changed", events.getLast().value())).isEmpty();
    assertThat(text(events.getFirst())).doesNotContain("lastQuarter", "successors");
    assertThat(text(events.getLast()))
        .contains("\"lastQuarter\":\"2023-24-Q4\",\"successors\":[\"event-7\"]");
  }

  @Test
  void shouldTellRenamedPrioritiesAndChangesOfPolicy() {
    putPlan("One", "");
    putPlan("One", ", \"effectiveFrom\": \"2911-12-Q3\"");
    putPlan("Two", ", \"effectiveFrom\": \"2912-13-Q1\"");

    List<ConsumerRecord<String, byte[]>> events =
        topics.awaitKey("council-plan-changed", "event-8", 3);

    assertThat(EventSchemas.violations("council-plan-changed", events.getLast().value())).isEmpty();
    assertThat(text(events.getFirst())).doesNotContain("names");
    assertThat(text(events.getLast()))
        .contains(
            "\"name\":\"Two\",\"names\":[{\"name\":\"One\"},{\"effectiveFrom\":\"2912-13-Q1\","
                + "\"name\":\"Two\"}]",
            "\"policyChanges\":[{\"fromQuarter\":\"2912-13-Q1\","
                + "\"scoringPolicy\":\"three-level-2022\"}]");
  }

  @Test
  void shouldTellTheSameDefinitionsInWhateverOrderTheyCame() {
    Client.put("indicators/" + ref + "/definitions/2021-22-Q1", Fixtures.definition());
    Client.put("indicators/" + ref + "/definitions/2019-20-Q1", Fixtures.definition());

    assertThat(json(topics.awaitKey(INDICATORS, ref, 2).getLast()).getList("definitions"))
        .hasSize(1);
  }

  @Test
  void shouldTellOfTheBuiltInPolicies() {
    ConsumerRecord<String, byte[]> event =
        topics.awaitKey("scoring-policy-changed", "three-level", 1).getFirst();

    assertThat(json(event).getString("changedBy")).isEqualTo("built-in");
    assertThat(json(event).getLong("revision")).isEqualTo(1);
  }

  @Test
  void shouldSayInTheHeadersWhatHappenedToWhatAndWhen() {
    JsonPath put = define("Title").jsonPath();

    Map<String, String> headers =
        TopicProbe.headers(topics.awaitKey(INDICATORS, ref, 1).getFirst());

    assertThat(headers)
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_type", "org.goldenthread.indicator-changed.v1")
        .containsEntry("ce_source", "urn:golden-thread:indicators-service")
        .containsEntry("ce_subject", ref)
        .containsEntry("ce_time", put.getString("changedAt"))
        .containsEntry("content-type", "application/json");
    assertThat(UUID.fromString(headers.get("ce_id"))).isNotNull();
  }

  @Test
  void shouldTellDefinitionsAndTheTargetOfEachQuarter() {
    define("Title");
    setTarget("2020-21", "{\"value\": 85.00, \"reason\": \"Agreed\"}");
    setTarget(
        "2020-21-Q2", "{\"value\": 80, \"tolerance\": {\"kind\": \"ABSOLUTE\", \"value\": 2.50}}");
    setTarget("2020-21-Q1", "{\"none\": \"BASELINE_YEAR\", \"note\": \"First year\"}");

    ConsumerRecord<String, byte[]> event = topics.awaitKey(INDICATORS, ref, 4).getLast();

    assertThat(EventSchemas.violations(INDICATORS, event.value())).isEmpty();
    assertThat(json(event).getLong("revision")).isEqualTo(4);
    assertThat(json(event).getList("definitions.title")).containsExactly("Title");
    assertThat(text(event))
        .contains(
            """
            "targets":[\
            {"quarter":"2020-21-Q1","none":"BASELINE_YEAR","note":"First year"},\
            {"quarter":"2020-21-Q2","value":80,"tolerance":{"kind":"ABSOLUTE","value":2.50}},\
            {"quarter":"2020-21-Q3","value":85.00,"reason":"Agreed"},\
            {"quarter":"2020-21-Q4","value":85.00,"reason":"Agreed"}]\
            """);
  }

  @Test
  void shouldTellNobodyOfWhatChangedNothing() {
    define("One");
    define("One");
    setTarget("2020-21", "{\"value\": 85}");
    setTarget("2020-21", "{\"value\": 85.0}");
    define("Two");

    assertThat(topics.awaitKey(INDICATORS, ref, 3))
        .extracting(event -> json(event).getLong("revision"))
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  void shouldTellNobodyOfWhatWasRefused() {
    setTarget("2020-21", "{\"value\": 85}");
    Client.put(
        "indicators/" + ref + "/definitions/2020-21-Q1",
        "{\"title\": \"A\", \"polarity\": \"NEUTRAL\", \"directorate\": \"NOBODY\"}");
    define("Accepted");

    assertThat(topics.awaitKey(INDICATORS, ref, 1))
        .extracting(event -> json(event).getString("definitions[0].title"))
        .containsExactly("Accepted");
  }

  private static void putPlan(String priority, String from) {
    String plan =
        """
        {"name": "Plan", "firstYear": "2911-12", "lastYear": "2912-13",
         "scoringPolicy": "three-level", "priorities": [{"code": "E8", "name": "%s"%s}],
         "policyChanges": [{"fromQuarter": "2912-13-Q1", "scoringPolicy": "three-level-2022"}]}\
        """
            .formatted(priority, from);
    Client.put("council-plans/event-8", plan);
  }

  private Response define(String title) {
    return Client.put("indicators/" + ref + "/definitions/2020-21-Q1", Fixtures.definition(title));
  }

  private void setTarget(String period, String body) {
    Client.put("indicators/" + ref + "/targets/" + period, body);
  }

  private static JsonPath json(ConsumerRecord<String, byte[]> event) {
    return new JsonPath(text(event));
  }

  private static String text(ConsumerRecord<String, byte[]> event) {
    return new String(event.value(), StandardCharsets.UTF_8);
  }
}
