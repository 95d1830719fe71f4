package org.goldenthread.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a document must say so that clients that are generated from it compile and are pleasant:
 * operations are verbs and bear no schema's name; what any may answer, and with which headers, is
 * said, and what an object that is answered always has; no name comes from the program's own.
 */
final class ForClients {

  private static final Set<String> VERBS =
      Set.of(
          "acknowledge",
          "ask",
          "export",
          "follow",
          "get",
          "import",
          "list",
          "publish",
          "put",
          "remove",
          "replay",
          "search",
          "submit",
          "subscribe");

  private final JsonNode root;
  private final Set<String> schemas = new TreeSet<>();

  /** Of this document. */
  ForClients(JsonNode root) {
    this.root = root;
    root.at("/components/schemas").fieldNames().forEachRemaining(schemas::add);
  }

  List<String> faults() {
    Stream<String> names =
        schemas.stream()
            .filter(name -> !name.matches("[A-Z]\\p{Alpha}*"))
            .map(name -> "The schema %s needs a name in words".formatted(name));
    Stream<String> own =
        root.toString().contains("org.goldenthread")
            ? Stream.of("The document names a package of the program")
            : Stream.of();
    return Stream.of(operations(), answers(), objects(), names, own).flatMap(each -> each).toList();
  }

  private Stream<String> operations() {
    Set<String> taken =
        schemas.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    return root.get("paths").findValuesAsText("operationId").stream()
        .filter(id -> !VERBS.contains(id.split("(?=[A-Z])", 2)[0]) || !isNew(id, taken))
        .map(id -> "The operationId %s is no verb, or is taken".formatted(id));
  }

  private static boolean isNew(String id, Set<String> taken) {
    return taken.add(id.toLowerCase(Locale.ROOT));
  }

  private Stream<String> answers() {
    return root.get("paths").findParents("operationId").stream()
        .flatMap(
            operation ->
                answers(operation)
                    .map(
                        each ->
                            operation.get("operationId").textValue() + " does not say " + each));
  }

  private Stream<String> answers(JsonNode operation) {
    JsonNode answers = operation.path("responses");
    boolean paged = operation.path("parameters").findValuesAsText("name").contains("cursor");
    return Stream.of(
            Stream.of("406", "429").filter(status -> !answers.has(status)),
            Stream.of("ETag").filter(it -> answers.has("304") && !tells(answers, "200", it)),
            Stream.of("Link").filter(it -> paged && !tells(answers, "200", it)),
            Stream.of("429", "503")
                .filter(status -> answers.has(status) && !tells(answers, status, "Retry-After"))
                .map(status -> "Retry-After of " + status),
            answers.valueStream().flatMap(answer -> unsaid(answer.path("content"))))
        .flatMap(each -> each);
  }

  private static Stream<String> unsaid(JsonNode contents) {
    return contents.properties().stream()
        .filter(
            content -> content.getKey().matches(".*[/+]json") && !content.getValue().has("schema"))
        .map(content -> "which schema its %s has".formatted(content.getKey()));
  }

  private boolean tells(JsonNode answers, String status, String header) {
    JsonNode answer = answers.path(status);
    String reference = answer.path("$ref").asText();
    JsonNode told = reference.isEmpty() ? answer : root.at(reference.substring(1));
    return told.path("headers").has(header);
  }

  private Stream<String> objects() {
    Set<String> answered = new HashSet<>();
    root.get("paths").findValues("responses").forEach(answers -> reach(answers, answered));
    return answered.stream()
        .filter(name -> isSilent(root.at("/components/schemas/" + name)))
        .sorted()
        .map(name -> "The schema %s does not say what is required".formatted(name));
  }

  private static boolean isSilent(JsonNode schema) {
    return schema.path("properties").isObject()
        && !schema.has("required")
        && !schema.has("minProperties");
  }

  private void reach(JsonNode part, Set<String> found) {
    for (String reference : part.findValuesAsText("$ref")) {
      String name = reference.substring(reference.lastIndexOf('/') + 1);
      boolean schema = reference.contains("/schemas/");
      if (!schema || found.add(name)) {
        reach(root.at(reference.substring(1)), found);
      }
    }
  }
}
