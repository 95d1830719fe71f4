package org.goldenthread.kit.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the bodies of a document's operations look like. */
record Schemas(JsonObject document) {

  private static final String REFERENCE = "#/components/schemas/";

  String html() {
    JsonObject schemas = document.getJsonObject("components").getJsonObject("schemas");
    return schemas == null
        ? ""
        : schemas.stream()
            .sorted(Map.Entry.comparingByKey())
            .map(it -> schema(it.getKey(), (JsonObject) it.getValue()))
            .collect(Collectors.joining("", "<h2 id=\"schemas\">Bodies</h2>\n", ""));
  }

  private static String schema(String name, JsonObject schema) {
    JsonArray required = schema.getJsonArray("required", new JsonArray());
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, Object> field : schema.getJsonObject("properties", new JsonObject())) {
      JsonObject of = (JsonObject) field.getValue();
      rows.add(
          List.of(
              "<code>" + Html.text(field.getKey()) + "</code>",
              type(of),
              required.contains(field.getKey()) ? "always" : "",
              Html.text(of.getString("description"))));
    }
    return "<h3 id=\"schema-%1$s\">%1$s</h3>\n".formatted(Html.text(name))
        + Html.paragraph(schema.getString("description"))
        + (rows.isEmpty()
            ? "<p>" + type(schema) + "</p>\n"
            : Html.table("Fields of " + name, List.of("Field", "Type", "There", "Meaning"), rows));
  }

  /** What a value is, in words, with a link to where it is described. */
  static String type(@Nullable JsonObject schema) {
    if (schema == null) {
      return "anything";
    }
    String reference = schema.getString("$ref");
    if (reference != null) {
      String name = Html.text(reference.replace(REFERENCE, ""));
      return "<a href=\"#schema-%1$s\">%1$s</a>".formatted(name);
    }
    for (String several : List.of("oneOf", "anyOf", "allOf")) {
      if (schema.containsKey(several)) {
        return schema.getJsonArray(several).stream()
            .map(it -> type((JsonObject) it))
            .collect(Collectors.joining(several.equals("allOf") ? " and " : " or "));
      }
    }
    return schema.containsKey("items")
        ? "list of " + type(schema.getJsonObject("items"))
        : plain(schema);
  }

  private static String plain(JsonObject schema) {
    if (schema.containsKey("enum")) {
      return schema.getJsonArray("enum").stream()
          .map(it -> "<code>" + Html.text(it) + "</code>")
          .collect(Collectors.joining(", "));
    }
    Object type = schema.getValue("type");
    String words =
        type instanceof JsonArray all
            ? all.stream().map(Object::toString).collect(Collectors.joining(" or "))
            : Html.text(type);
    String format = schema.getString("format");
    return format == null ? words : words + " (" + Html.text(format) + ")";
  }
}
