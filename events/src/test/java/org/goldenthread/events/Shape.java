package org.goldenthread.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.formula.Formula;
import org.jspecify.annotations.Nullable;

/** What a schema and a record have in common: names, kinds of values, and what is required. */
final class Shape {

  private static final List<String> OF_A_VALUE = List.of("type", "format", "pattern", "enum");
  private static final Map<Class<?>, String> SCALARS =
      Map.ofEntries(
          Map.entry(String.class, "{'type': 'string'}"),
          Map.entry(BigDecimal.class, "{'type': 'number'}"),
          Map.entry(long.class, "{'type': 'integer'}"),
          Map.entry(Long.class, "{'type': 'integer'}"),
          Map.entry(int.class, "{'type': 'integer'}"),
          Map.entry(Integer.class, "{'type': 'integer'}"),
          Map.entry(boolean.class, "{'type': 'boolean'}"),
          Map.entry(Formula.class, "{'type': 'string'}"),
          Map.entry(Boolean.class, "{'type': 'boolean'}"),
          Map.entry(Instant.class, "{'type': 'string', 'format': 'date-time'}"),
          Map.entry(LocalDate.class, "{'type': 'string', 'format': 'date'}"),
          Map.entry(YearMonth.class, "{'type': 'string', 'pattern': '^\\\\d{4}-(0[1-9]|1[0-2])$'}"),
          Map.entry(Quarter.class, "{'type': 'string', 'pattern': '^\\\\d{4}-\\\\d{2}-Q[1-4]$'}"),
          Map.entry(FinancialYear.class, "{'type': 'string', 'pattern': '^\\\\d{4}-\\\\d{2}$'}"),
          Map.entry(IndicatorRef.class, "{'type': 'string', 'pattern': '^[^\\\\sa-z]{1,41}$'}"));

  private Shape() {}

  static JsonNode ofSchema(EventSchema schema) {
    return ofPart(schema, schema.json());
  }

  static JsonNode ofRecord(Type type) {
    if (type instanceof ParameterizedType list) {
      return object("array").set("items", ofRecord(list.getActualTypeArguments()[0]));
    }
    Class<?> raw = (Class<?>) type;
    String scalar = SCALARS.get(raw);
    if (scalar != null) {
      return Published.json(scalar.replace('\'', '"'));
    }
    return raw.isEnum() ? ofNames(raw.getEnumConstants()) : ofComponents(raw.getRecordComponents());
  }

  private static JsonNode ofNames(Object[] names) {
    ObjectNode shape = object("string");
    Stream.of(names).forEach(name -> shape.withArray("enum").add(name.toString()));
    return shape;
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
