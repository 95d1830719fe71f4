package org.goldenthread.kit.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a document's service can be asked, by subject. */
record Operations(JsonObject document) {

  private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

  /**
   * Something that can be asked.
   *
   * @param shared parameters of every method of its path
   */
  private record Operation(String method, String path, JsonObject said, JsonArray shared) {

    String id() {
      return said.getString("operationId");
    }

    String subject() {
      return said.getJsonArray("tags", JsonArray.of("Others")).getString(0);
    }
  }

  String html() {
    Map<String, List<Operation>> subjects = subjects();
    String contents =
        subjects.entrySet().stream()
            .map(it -> contents(it.getKey(), it.getValue()))
            .collect(
                Collectors.joining(
                    "",
                    "<nav aria-label=\"Contents\"><ul>\n",
                    "<li><a href=\"#schemas\">Bodies</a></li></ul></nav>\n"));
    return contents
        + subjects.entrySet().stream()
            .map(it -> subject(it.getKey(), it.getValue()))
            .collect(Collectors.joining());
  }

  /** By subject, in the order in which the document tells the subjects. */
  private Map<String, List<Operation>> subjects() {
    Map<String, List<Operation>> subjects = new LinkedHashMap<>();
    for (Object tag : document.getJsonArray("tags", new JsonArray())) {
      subjects.put(((JsonObject) tag).getString("name"), new ArrayList<>());
    }
    for (Map.Entry<String, Object> path : document.getJsonObject("paths")) {
      of(path.getKey(), (JsonObject) path.getValue())
          .forEach(it -> subjects.computeIfAbsent(it.subject(), _ -> new ArrayList<>()).add(it));
    }
    subjects.values().removeIf(List::isEmpty);
    return subjects;
  }

  private static Stream<Operation> of(String path, JsonObject methods) {
    JsonArray shared = methods.getJsonArray("parameters", new JsonArray());
    return METHODS.stream()
        .filter(methods::containsKey)
        .map(it -> new Operation(it, path, methods.getJsonObject(it), shared));
  }

  private static String contents(String subject, List<Operation> operations) {
    return operations.stream()
        .map(
            it ->
                "<li><a href=\"#%s\">%s</a> <code>%s</code></li>\n"
                    .formatted(it.id(), Html.text(it.said().getString("summary")), line(it)))
        .collect(
            Collectors.joining("", "<li>%s<ul>".formatted(Html.text(subject)), "</ul></li>\n"));
  }

  private static String line(Operation operation) {
    return operation.method().toUpperCase(Locale.ROOT) + " " + Html.text(operation.path());
  }

  private String subject(String name, List<Operation> operations) {
    String description =
        document.getJsonArray("tags", new JsonArray()).stream()
            .map(JsonObject.class::cast)
            .filter(it -> name.equals(it.getString("name")))
            .map(it -> Html.paragraph(it.getString("description")))
            .collect(Collectors.joining());
    return operations.stream()
        .map(this::operation)
        .collect(
            Collectors.joining("", "<h2>%s</h2>\n%s".formatted(Html.text(name), description), ""));
  }

  private String operation(Operation operation) {
    JsonObject said = operation.said();
    String summary = said.getString("summary", operation.id());
    return "<section aria-labelledby=\"%1$s\"><h3 id=\"%1$s\">%2$s</h3>\n<p><code>%3$s</code></p>\n"
            .formatted(operation.id(), Html.text(summary), line(operation))
        + Html.paragraph(said.getString("description"))
        + Html.table(
            "What to send: " + summary,
            List.of("Parameter", "In", "Type", "Meaning"),
            parameters(operation))
        + body(said.getJsonObject("requestBody"))
        + Html.table(
            "Answers: " + summary,
            List.of("Status", "Meaning", "Body"),
            answers(said.getJsonObject("responses")))
        + "</section>\n";
  }

  private List<List<String>> parameters(Operation operation) {
    JsonArray all =
        operation
            .said()
            .getJsonArray("parameters", new JsonArray())
            .copy()
            .addAll(operation.shared());
    return all.stream()
        .map(it -> resolved((JsonObject) it))
        .map(
            it ->
                List.of(
                    "<code>" + Html.text(it.getString("name")) + "</code>",
                    it.getString("in") + (it.getBoolean("required", false) ? ", required" : ""),
                    Schemas.type(it.getJsonObject("schema")),
                    Html.text(it.getString("description"))))
        .toList();
  }

  private String body(@Nullable JsonObject body) {
    return body == null
        ? ""
        : "<p>Body: %s</p>\n".formatted(types(resolved(body)))
            + Html.paragraph(resolved(body).getString("description"));
  }

  private List<List<String>> answers(JsonObject answers) {
    return answers.stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            it -> {
              JsonObject answer = resolved((JsonObject) it.getValue());
              return List.of(
                  Html.text(it.getKey()),
                  Html.text(answer.getString("description")),
                  types(answer));
            })
        .toList();
  }

  private static String types(JsonObject of) {
    return of.getJsonObject("content", new JsonObject()).stream()
        .map(
            it ->
                "<code>%s</code>: %s"
                    .formatted(
                        Html.text(it.getKey()),
                        Schemas.type(((JsonObject) it.getValue()).getJsonObject("schema"))))
        .collect(Collectors.joining("; "));
  }

  private JsonObject resolved(JsonObject said) {
    String reference = said.getString("$ref");
    if (reference == null) {
      return said;
    }
    String[] path = reference.split("/", -1);
    return document
        .getJsonObject("components")
        .getJsonObject(path[path.length - 2])
        .getJsonObject(path[path.length - 1]);
  }
}
