package org.goldenthread.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a schema and a record have in common: names, kinds of values, and what is required. */
final class Shape {

  private static final List<String> OF_A_VALUE = List.of("type", "format", "pattern", "enum");
  private static final Map<String, String> SCALARS =
      Map.ofEntries(
          Map.entry("String", "{'type': 'string'}"),
          Map.entry("BigDecimal", "{'type': 'number'}"),
          Map.entry("long", "{'type': 'integer'}"),
          Map.entry("Long", "{'type': 'integer'}"),
          Map.entry("int", "{'type': 'integer'}"),
          Map.entry("Integer", "{'type': 'integer'}"),
          Map.entry("boolean", "{'type': 'boolean'}"),
          Map.entry("Instant", "{'type': 'string', 'format': 'date-time'}"),
          Map.entry("LocalDate", "{'type': 'string', 'format': 'date'}"),
          Map.entry("Quarter", "{'type': 'string', 'pattern': '^\\\\d{4}-\\\\d{2}-Q[1-4]$'}"),
          Map.entry("FinancialYear", "{'type': 'string', 'pattern': '^\\\\d{4}-\\\\d{2}$'}"),
          Map.entry(
              "IndicatorRef",
              "{'type': 'string', 'pattern': '^[A-Z]{1,12}\\\\.[0-9]{1,9}[A-Z]?$'}"));

  private Shape() {}

  static JsonNode ofSchema(EventSchema schema) {
    return ofPart(schema, schema.json());
  }

  static JsonNode ofRecord(Type type) {
    if (type instanceof ParameterizedType list) {
      return object("array").set("items", ofRecord(list.getActualTypeArguments()[0]));
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isEnum()) {
      ObjectNode shape = object("string");
      Stream.of(raw.getEnumConstants()).forEach(value -> shape.withArray("enum").add("" + value));
      return shape;
    }
    return raw.isRecord() && !SCALARS.containsKey(raw.getSimpleName())
        ? ofComponents(raw.getRecordComponents())
        : Published.json(SCALARS.get(raw.getSimpleName()).replace('\'', '"').getBytes());
  }

  private static JsonNode ofComponents(RecordComponent[] components) {
    ObjectNode shape = object("object");
    ArrayNode required = shape.putArray("required");
    ObjectNode properties = shape.putObject("properties");
    for (RecordComponent component : components) {
      properties.set(component.getName(), ofRecord(component.getGenericType()));
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        required.add(component.getName());
      }
    }
    return shape;
  }

  private static JsonNode ofPart(EventSchema schema, JsonNode part) {
    JsonNode resolved = schema.resolve(part);
    ObjectNode shape = JsonNodeFactory.instance.objectNode();
    OF_A_VALUE.stream().filter(resolved::has).forEach(name -> shape.set(name, resolved.get(name)));
    if (resolved.has("items")) {
      shape.set("items", ofPart(schema, resolved.get("items")));
    }
    if (resolved.has("properties")) {
      shape.putArray("required").addAll(resolved.path("required").valueStream().toList());
      ObjectNode properties = shape.putObject("properties");
      resolved
          .get("properties")
          .forEachEntry((name, field) -> properties.set(name, ofPart(schema, field)));
    }
    return shape;
  }

  private static ObjectNode object(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }
}
