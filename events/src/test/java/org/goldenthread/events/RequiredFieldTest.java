package org.goldenthread.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schema and record agree on what an event cannot do without. */
class RequiredFieldTest {

  @ParameterizedTest(name = "{0} without {1}")
  @MethodSource("requiredFields")
  void shouldBeRefusedWithoutAFieldThatTheSchemaRequires(Golden golden, JsonPointer field) {
    JsonNode incomplete = golden.json();
    ((ObjectNode) incomplete.at(field.head())).remove(field.last().getMatchingProperty());

    assertThat(golden.schema().violations(incomplete)).isNotEmpty();
    assertThatExceptionOfType(UnreadableEventException.class)
        .isThrownBy(() -> golden.decode(incomplete));
  }

  static Stream<Arguments> requiredFields() {
    return Golden.all()
        .flatMap(
            golden ->
                fieldsOf(
                        golden.schema(), golden.schema().json(), golden.json(), JsonPointer.empty())
                    .map(field -> Arguments.of(golden, field)));
  }

  private static Stream<JsonPointer> fieldsOf(
      EventSchema schema, JsonNode part, JsonNode event, JsonPointer here) {
    if (event.isArray()) {
      return IntStream.range(0, event.size())
          .boxed()
          .flatMap(i -> below(schema, part.get("items"), event.get(i), here.appendIndex(i)));
    }
    Stream<JsonPointer> own =
        part.path("required").valueStream().map(name -> here.appendProperty(name.textValue()));
    Stream<JsonPointer> inner =
        event
            .propertyStream()
            .flatMap(
                field ->
                    below(
                        schema,
                        part.get("properties").get(field.getKey()),
                        field.getValue(),
                        here.appendProperty(field.getKey())));
    return Stream.concat(own, inner);
  }

  private static Stream<JsonPointer> below(
      EventSchema schema, JsonNode part, JsonNode event, JsonPointer here) {
    return fieldsOf(schema, schema.resolve(part), event, here);
  }
}
