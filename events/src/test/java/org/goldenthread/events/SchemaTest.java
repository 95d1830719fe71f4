package org.goldenthread.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas are correct, say what every field means, and are the records' equals. */
class SchemaTest {

  @ParameterizedTest
  @MethodSource("org.goldenthread.events.EventSchema#all")
  void shouldBeAValidSchema(EventSchema schema) {
    assertThat(schema.violationsOfItsDialect()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.goldenthread.events.EventSchema#all")
  void shouldBeIdentifiedByTopicAndVersion(EventSchema published) {
    JsonNode schema = published.json();

    assertThat(schema.path("$schema").textValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.path("$id").textValue())
        .isEqualTo("urn:golden-thread:schema:" + published.nameAndVersion());
    assertThat(schema.path("title").textValue()).isNotBlank();
    assertThat(schema.path("description").textValue()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("org.goldenthread.events.EventSchema#all")
  void shouldDescribeEveryField(EventSchema schema) {
    Stream<JsonNode> objects =
        Stream.concat(Stream.of(schema.json()), schema.json().path("$defs").valueStream());

    assertThat(objects.flatMap(object -> object.get("properties").propertyStream()))
        .isNotEmpty()
        .allSatisfy(
            field -> assertThat(field.getValue().path("description").asText()).endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("org.goldenthread.events.EventSchema#all")
  void shouldLeaveRoomForAdditions(EventSchema schema) {
    assertThat(schema.json().findValues("additionalProperties")).isEmpty();
    assertThat(schema.json().findValues("unevaluatedProperties")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void shouldHaveTheFieldsOfTheRecordAndRequireWhatItRequires(Topic topic) {
    assertThat(Published.canonical(Shape.ofSchema(EventSchema.of(topic))))
        .isEqualTo(Published.canonical(Shape.ofRecord(topic.payload())));
  }
}
