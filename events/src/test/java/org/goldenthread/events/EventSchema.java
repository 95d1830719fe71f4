package org.goldenthread.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.stream.Stream;

/**
 * A published JSON Schema.
 *
 * @param file {@code outturn-submitted.v1.json}
 */
record EventSchema(String file) {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDialect(
          Dialects.getDraft202012(),
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  static Stream<EventSchema> all() {
    return Stream.of(Topic.values()).map(EventSchema::of);
  }

  static EventSchema of(Topic topic) {
    return new EventSchema(topic.eventType().substring("org.goldenthread.".length()) + ".json");
  }

  /** {@code outturn-submitted:v1}. */
  String nameAndVersion() {
    return file.replace(".json", "").replace('.', ':');
  }

  JsonNode json() {
    return Published.file("schemas/" + file);
  }

  /** What is wrong with the event; empty if it is valid. */
  List<Error> violations(JsonNode event) {
    return REGISTRY.getSchema(json()).validate(event);
  }

  /** What is wrong with the schema itself. */
  List<Error> violationsOfItsDialect() {
    return REGISTRY
        .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()))
        .validate(json());
  }

  /** The schema that a part of this one stands for, with references followed. */
  JsonNode resolve(JsonNode part) {
    return part.has("$ref") ? json().at(part.get("$ref").textValue().substring(1)) : part;
  }

  @Override
  public String toString() {
    return file;
  }
}
