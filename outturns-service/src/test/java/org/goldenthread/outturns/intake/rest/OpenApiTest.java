package org.goldenthread.outturns.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Contract;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OpenApiTest {

  private static final List<String> OPERATIONS =
      List.of(
          "get /api/v1/commentaries/{ref}/{quarter}",
          "get /api/v1/commentaries/{ref}/{quarter}/revisions",
          "get /api/v1/comparators/{ref}/{quarter}",
          "get /api/v1/comparators/{ref}/{quarter}/revisions",
          "get /api/v1/findings",
          "get /api/v1/findings/{id}",
          "get /api/v1/findings/{id}/revisions",
          "get /api/v1/initiatives/{ref}/progress/{quarter}",
          "get /api/v1/initiatives/{ref}/progress/{quarter}/revisions",
          "get /api/v1/outturns/{ref}/{quarter}",
          "get /api/v1/outturns/{ref}/{quarter}/revisions",
          "get /api/v1/quarters/{quarter}",
          "get /api/v1/service-summaries/{directorate}/{quarter}",
          "get /api/v1/service-summaries/{directorate}/{quarter}/revisions",
          "get /api/v1/templates/{quarter}",
          "post /api/v1/findings/{id}/acknowledgement",
          "post /api/v1/outturns",
          "post /api/v1/outturns/batch",
          "post /api/v1/submissions",
          "post /api/v1/templates/{quarter}",
          "put /api/v1/commentaries/{ref}/{quarter}",
          "put /api/v1/comparators/{ref}/{quarter}",
          "put /api/v1/initiatives/{ref}/progress/{quarter}",
          "put /api/v1/quarters/{quarter}",
          "put /api/v1/service-summaries/{directorate}/{quarter}");
  private static final String BATCH = "/outturns/batch";
  private static final String JSON = "application/json";
  private static final String NDJSON = "application/x-ndjson";
  private static final String CSV = "text/csv";
  private static final List<String> WRITES = List.of("put", "post");

  @Test
  void shouldDescribeEveryResource() {
    Set<String> operations = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : Contract.document().get("paths").properties()) {
      fields(path.getValue()).forEach(method -> operations.add(method + " " + path.getKey()));
    }

    assertThat(operations).containsExactlyElementsOf(OPERATIONS);
  }

  @Test
  void shouldSayOfEveryOperationWhatItDoesAndHowItFails() {
    for (Map.Entry<String, JsonNode> path : Contract.document().get("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        assertThat(operation.getValue().path("summary").asText()).isNotBlank();
        assertThat(operation.getValue().path("description").asText()).isNotBlank();
        assertThat(operation.getValue().path("operationId").asText()).isNotBlank();
        assertThat(fields(operation.getValue().get("responses"))).contains("200", "400", "401");
      }
    }
  }

  @Test
  void shouldGiveAnExampleOfEveryBody() {
    for (Map.Entry<String, JsonNode> path : Contract.document().get("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (WRITES.contains(operation.getKey())) {
          assertThat(operation.getValue().at("/requestBody/content").properties())
              .isNotEmpty()
              .filteredOn(body -> !body.getKey().contains("spreadsheet"))
              .allSatisfy(body -> assertThat(body.getValue().get("examples")).isNotEmpty());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a value", "a ratio", "no value"})
  void shouldTakeItsOwnExamples(String name) {
    heardOf("PI.47");
    heardOf("PI.2027");
    heardOf("PI.2131");

    assertThat(Client.submit(Contract.example("/outturns", JSON, name)).statusCode())
        .isBetween(200, 201);
  }

  @Test
  void shouldTakeItsOwnExamplesOfBatches() {
    heardOf("PI.47");
    heardOf("PI.501");
    heardOf("PI.2131");

    assertThat(results(JSON, Contract.example(BATCH, JSON, "one good, one bad")))
        .endsWith("REJECTED");
    assertThat(results(NDJSON, Contract.example(BATCH, NDJSON, "each line")))
        .doesNotContain("REJECTED");
    assertThat(results(CSV, Contract.example(BATCH, CSV, "two rows"))).doesNotContain("REJECTED");
  }

  @Test
  void shouldTakeItsOwnExampleOfAQuarter() {
    String body = Contract.exampleOf("/quarters/{quarter}");

    assertThat(Client.put("quarters/" + Fixtures.quarter(), body).statusCode()).isEqualTo(200);
  }

  private static List<String> results(String type, String body) {
    return Client.submitBatch("", type, body).jsonPath().getList("result");
  }

  private static void heardOf(String ref) {
    String definition = Fixtures.definition("1950-51-Q1", "\"unit\": \"percent\"");
    Fixtures.send("indicator-changed", ref, Fixtures.indicatorChanged(ref, 1, definition));
    Fixtures.awaitKnown("INDICATOR", ref);
  }

  private static List<String> fields(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }
}
