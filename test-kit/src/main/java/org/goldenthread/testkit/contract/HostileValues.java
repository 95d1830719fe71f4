package org.goldenthread.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Values of parameters and bodies: most as a schema describes them, some as nobody expects. */
record HostileValues(Document document, Random random) {

  private static final int DEEPEST = 8;

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A text that few expect. */
  String text() {
    return oneOf(Oddities.TEXTS);
  }

  /** A value of a parameter as its document describes it. */
  String parameter(JsonNode parameter) {
    JsonNode schema = document.resolve(parameter.path("schema"));
    List<JsonNode> examples = examples(parameter);
    examples.addAll(examples(schema));
    schema.path("enum").forEach(examples::add);
    if (!examples.isEmpty()) {
      return oneOf(examples).asText();
    }
    return switch (type(schema)) {
      case "integer", "number" -> oneOf(Oddities.NUMBERS);
      case "boolean" -> oneOf(List.of("true", "false"));
      default -> text();
    };
  }

  /** A body of a media type. */
  byte[] body(JsonNode media, String type) {
    List<JsonNode> examples = examples(media);
    String text =
        type.endsWith("json") && (examples.isEmpty() || chance(0.8))
            ? json(media.path("schema"), 0)
            : (examples.isEmpty() ? TextNode.valueOf(text()) : oneOf(examples)).asText();
    if (text.isEmpty() && !examples.isEmpty()) {
      text = oneOf(examples).toString();
    }
    if (type.contains("officedocument")) {
      return zip(new HostileWorkbook(this).parts());
    }
    return type.endsWith("zip") ? zip(folder(text)) : text.getBytes(StandardCharsets.UTF_8);
  }

  /** Files of a report's folder, with this text in some of them. */
  private Map<String, String> folder(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : List.of("outturns.csv", "[Content_Types].xml", "indicators.csv")) {
      if (chance(0.5)) {
        files.put(
            chance(0.8) ? name : name + text(),
            chance(0.5)
                ? text
                : "ref,period,value,status\nPI.47,2020-21-Q2,%s,\n"
                    .formatted(oneOf(Oddities.NUMBERS)));
      }
    }
    return files;
  }

  private static byte[] zip(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** JSON that a schema describes, or something else in its place. */
  private String json(JsonNode described, int depth) {
    JsonNode schema = document.resolve(described);
    if (chance(0.08) || depth > DEEPEST) {
      return oneOf(Oddities.OTHERS);
    }
    for (String choice : List.of("oneOf", "anyOf", "allOf")) {
      if (!schema.path(choice).isEmpty()) {
        return json(schema.path(choice).get(random.nextInt(schema.path(choice).size())), depth);
      }
    }
    List<JsonNode> named = examples(schema);
    schema.path("enum").forEach(named::add);
    return !named.isEmpty() && chance(0.7) ? oneOf(named).toString() : ofType(schema, depth);
  }

  private String ofType(JsonNode schema, int depth) {
    return switch (type(schema)) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, depth);
      case "integer", "number" -> oneOf(Oddities.NUMBERS);
      case "boolean" -> oneOf(List.of("true", "false"));
      default -> quoted(text());
    };
  }

  private String object(JsonNode schema, int depth) {
    List<String> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (chance(0.8)) {
        fields.add(quoted(property.getKey()) + ":" + json(property.getValue(), depth + 1));
      }
    }
    if (chance(0.03)) {
      fields.add(quoted(text()) + ":" + oneOf(Oddities.OTHERS));
    }
    if (!fields.isEmpty() && chance(0.03)) {
      fields.add(fields.getFirst());
    }
    return "{" + String.join(",", fields) + "}";
  }

  private static String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }

  private String array(JsonNode schema, int depth) {
    List<String> items = new ArrayList<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      items.add(json(schema.path("items"), depth + 1));
    }
    return "[" + String.join(",", items) + "]";
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    String named = type.isArray() ? type.get(0).asText() : type.asText();
    return named.isEmpty() && schema.has("properties") ? "object" : named;
  }

  /** Of a parameter or media type each example has a name, of a schema none. */
  private List<JsonNode> examples(JsonNode described) {
    List<JsonNode> examples = new ArrayList<>();
    if (described.has("example")) {
      examples.add(described.get("example"));
    }
    described
        .path("examples")
        .forEach(each -> examples.add(each.has("value") ? each.get("value") : each));
    return examples;
  }
}
