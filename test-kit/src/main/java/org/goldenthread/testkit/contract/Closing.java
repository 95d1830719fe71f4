package org.goldenthread.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** Closes the objects of a document: a property that it does not name is a fault. */
final class Closing {

  private static final Set<String> DATA = Set.of("example", "examples", "default", "enum");

  private Closing() {}

  static void close(JsonNode root) {
    Set<String> parts = new HashSet<>();
    root.findValues("allOf").forEach(all -> parts.addAll(all.findValuesAsText("$ref")));
    root.at("/components/schemas")
        .properties()
        .forEach(
            schema ->
                close(
                    schema.getValue(), parts.contains("#/components/schemas/" + schema.getKey())));
    close(root.get("paths"), false);
  }

  /** What another schema takes in whole stays open; that other one is closed. */
  private static void close(JsonNode part, boolean takenIn) {
    if (!takenIn && part instanceof ObjectNode schema && describesAnObject(schema)) {
      schema.put("unevaluatedProperties", false);
    }
    part.properties().stream()
        .filter(inner -> !DATA.contains(inner.getKey()))
        .forEach(inner -> close(inner.getValue(), inner.getKey().equals("allOf")));
    if (part.isArray()) {
      part.forEach(item -> close(item, takenIn));
    }
  }

  private static boolean describesAnObject(JsonNode schema) {
    return (schema.path("properties").isObject() || schema.path("allOf").isArray())
        && !schema.has("additionalProperties")
        && !schema.has("unevaluatedProperties");
  }
}
