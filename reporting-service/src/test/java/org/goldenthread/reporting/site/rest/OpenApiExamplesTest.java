package org.goldenthread.reporting.site.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.goldenthread.reporting.fixture.CommitteeEvents;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.Publishing;
import org.goldenthread.reporting.fixture.QualityEvents;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.vocabulary.code.QuarterStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract's examples are true: the requests work, and the answers look like that. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OpenApiExamplesTest {

  @Inject ReadModelTables readModel;
  @Inject ObjectMapper mapper;

  @BeforeEach
  void publishTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
    readModel.apply(
        List.of(
            QualityEvents.controlChart(),
            CommitteeEvents.scrutiny(1, SampleReport.DEFINED_AT),
            MoreEvents.state(QuarterStatus.CLOSED, 1)));
    Publishing.publish(Publishing.everything()).statusCode(201);
  }

  @Test
  void shouldAnswerEveryRequestThatTheContractGivesAsAnExample() throws Exception {
    for (Map.Entry<String, JsonNode> path : document().path("paths").properties()) {
      JsonNode get = path.getValue().path("get");
      if (isJson(get)) {
        String address = address(path.getKey(), get);
        given()
            .auth()
            .oauth2(Tokens.of("viewer"))
            .get(address)
            .then()
            .statusCode(200)
            .contentType("application/json");
      }
    }
  }

  @Test
  void shouldGiveExamplesThatFitTheirSchemas() throws Exception {
    JsonNode document = document();
    for (JsonNode content : withSchema(document.findValues("application/json"))) {
      for (Map.Entry<String, JsonNode> example : content.path("examples").properties()) {
        String shared = example.getValue().path("$ref").asText();
        JsonNode told = shared.isEmpty() ? example.getValue() : document.at(shared.substring(1));
        new SchemaFit(document)
            .check(example.getKey(), told.required("value"), content.path("schema"));
      }
    }
  }

  @Test
  void shouldDescribeEveryOperationSoThatLintersAreContent() throws Exception {
    JsonNode document = document();
    List<String> tags = document.path("tags").findValuesAsText("name");
    assertThat(document.path("tags")).allMatch(tag -> tag.hasNonNull("description"));
    assertThat(document.path("servers")).isNotEmpty();
    for (JsonNode path : document.path("paths")) {
      for (JsonNode operation : path) {
        assertThat(operation.path("operationId").asText()).isNotEmpty();
        assertThat(operation.path("description").asText()).isNotEmpty();
        assertThat(tags).contains(operation.path("tags").path(0).asText());
      }
    }
  }

  private static List<JsonNode> withSchema(List<JsonNode> contents) {
    return contents.stream().filter(content -> content.has("schema")).toList();
  }

  /** What is also offered as a document is asked for in {@code ReportResourceTest}. */
  private static boolean isJson(JsonNode get) {
    JsonNode content = get.path("responses").path("200").path("content");
    return content.size() == 1 && content.has("application/json");
  }

  private static String address(String path, JsonNode get) {
    String address = path;
    StringBuilder query = new StringBuilder();
    for (JsonNode parameter : get.path("parameters")) {
      String name = parameter.path("name").asText();
      String example = parameter.path("example").asText();
      if (parameter.path("in").asText().equals("path")) {
        address = address.replaceAll("\\{" + name + "[^}]*\\}", example);
      } else if (parameter.path("required").asBoolean()) {
        query.append('?').append(name).append('=').append(example);
      }
    }
    return address + query;
  }

  private JsonNode document() throws Exception {
    return mapper.readTree(given().get("/openapi?format=json").asString());
  }

  /** Whether an example has only what its schema knows, in the types that it names. */
  private record SchemaFit(JsonNode document) {

    void check(String place, JsonNode value, JsonNode written) {
      JsonNode schema = resolved(written);
      if (value.isArray()) {
        value.forEach(item -> check(place + "[]", item, schema.path("items")));
      } else if (value.isObject()) {
        checkObject(place, value, schema);
      } else {
        assertThat(schema.path("type").toString()).as(place).contains(type(value));
      }
    }

    private void checkObject(String place, JsonNode value, JsonNode schema) {
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        JsonNode own = schema.path("properties").path(field.getKey());
        JsonNode known = own.isMissingNode() ? schema.path("additionalProperties") : own;
        assertThat(known.isMissingNode()).as(place + "." + field.getKey() + " is known").isFalse();
        check(place + "." + field.getKey(), field.getValue(), known);
      }
    }

    private static String type(JsonNode value) {
      if (value.isTextual()) {
        return "string";
      }
      return value.isBoolean() ? "boolean" : value.isInt() ? "" : "number";
    }

    private JsonNode resolved(JsonNode schema) {
      JsonNode part = schema.has("anyOf") || schema.has("oneOf") ? first(schema) : schema;
      return part.has("$ref")
          ? resolved(document.at(part.path("$ref").asText().substring(1)))
          : part;
    }

    private static JsonNode first(JsonNode schema) {
      JsonNode options = schema.has("anyOf") ? schema.path("anyOf") : schema.path("oneOf");
      return StreamSupport.stream(options.spliterator(), false)
          .filter(option -> option.has("$ref"))
          .findFirst()
          .orElse(options.path(0));
    }
  }
}
