package org.goldenthread.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One operation of a document. */
final class Operation {

  private final Document document;
  private final String method;
  private final String path;
  private final Pattern pattern;
  private final List<JsonNode> levels;

  /**
   * An operation.
   *
   * @param levels what the document says of its path, and of itself
   */
  Operation(Document document, String method, String path, List<JsonNode> levels) {
    this.document = document;
    this.method = method;
    this.path = path;
    this.levels = levels;
    this.pattern = pattern();
  }

  /** A parameter has no slashes in it unless its own pattern takes everything. */
  private Pattern pattern() {
    String all = "\\Q" + path.replaceAll("[{]([^}]+)[}]", "\\\\E{$1}\\\\Q") + "\\E";
    for (JsonNode parameter : parameters("path")) {
      String form = parameter.at("/schema/pattern").asText().equals(".+") ? ".+" : "[^/]+";
      all = all.replace("{" + parameter.path("name").asText() + "}", form);
    }
    return Pattern.compile(all.replaceAll("[{][^}]+[}]", "[^/]+"));
  }

  String name() {
    return method.toUpperCase(Locale.ROOT) + " " + path;
  }

  String path() {
    return path;
  }

  /** Whether an answer is a stream of events, which ends when its reader does. */
  boolean answersWithoutEnd() {
    return levels.getLast().path("responses").path("200").path("content").has("text/event-stream");
  }

  /** The media types that a body may have; empty if there is none. */
  List<String> bodyTypes() {
    return body().path("content").properties().stream().map(Map.Entry::getKey).toList();
  }

  /** What is said of a body of a media type. */
  JsonNode body(String type) {
    return body().path("content").path(type);
  }

  private JsonNode body() {
    return document.resolve(levels.getLast().path("requestBody"));
  }

  boolean isCalledBy(String called, String at) {
    return method.equalsIgnoreCase(called) && pattern.matcher(at).matches();
  }

  int literalLetters() {
    return path.replaceAll("[{][^}]+[}]", "").length();
  }

  /** What the document and an exchange do not agree on; nothing if they do. */
  List<String> faults(Exchange exchange) {
    Stream<String> request =
        exchange.isTaken()
            ? Stream.concat(queryFaults(exchange), requestBodyFaults(exchange))
            : Stream.empty();
    return Stream.concat(request, answerFaults(exchange)).toList();
  }

  private Stream<String> queryFaults(Exchange exchange) {
    List<JsonNode> declared = parameters("query");
    Stream<String> unknown =
        exchange.queryNames().stream()
            .filter(name -> declared.stream().noneMatch(each -> isNamed(each, name)))
            .map(name -> "takes the parameter %s, which is not declared".formatted(name));
    Stream<String> missing =
        declared.stream()
            .filter(each -> each.path("required").booleanValue())
            .map(each -> each.get("name").textValue())
            .filter(name -> !exchange.queryNames().contains(name))
            .map(name -> "does without the parameter %s, declared as required".formatted(name));
    return Stream.concat(unknown, missing);
  }

  private Stream<String> requestBodyFaults(Exchange exchange) {
    JsonNode body = body();
    if (exchange.requestBody().isEmpty()) {
      return body.path("required").booleanValue()
          ? Stream.of("does without a body, declared as required")
          : Stream.empty();
    }
    return contentFaults("the request", body, exchange.requestType(), exchange.requestBody());
  }

  private Stream<String> answerFaults(Exchange exchange) {
    if (exchange.isBroken()) {
      return Stream.empty();
    }
    JsonNode answers = levels.getLast().path("responses");
    JsonNode answer = document.resolve(answers.path(Integer.toString(exchange.status())));
    if (answer.isMissingNode()) {
      return Stream.of(
          "answers %d, which is not declared%s"
              .formatted(exchange.status(), exchange.problemType()));
    }
    if (exchange.answer().isEmpty() && answer.path("content").isEmpty()) {
      return Stream.empty();
    }
    return contentFaults(
        "the answer " + exchange.status(), answer, exchange.answerType(), exchange.answer());
  }

  private Stream<String> contentFaults(
      String what, JsonNode described, String type, Optional<String> text) {
    JsonNode media = described.path("content").path(type);
    if (media.isMissingNode()) {
      return Stream.of("%s is of the type %s, which is not declared".formatted(what, type));
    }
    if (!(type.equals("application/json") || type.endsWith("+json")) || !media.has("schema")) {
      return Stream.empty();
    }
    return Json.read(text.orElse(""))
        .map(value -> document.faults(media.get("schema"), value))
        .orElse(List.of("is no JSON"))
        .stream()
        .map(fault -> what + " " + fault);
  }

  /** Its parameters in the path, the query or elsewhere. */
  List<JsonNode> parameters(String in) {
    List<JsonNode> all = new ArrayList<>();
    levels.forEach(
        level -> level.path("parameters").forEach(each -> all.add(document.resolve(each))));
    return all.stream().filter(each -> each.path("in").asText().equals(in)).toList();
  }

  private static boolean isNamed(JsonNode parameter, String name) {
    return parameter.path("name").asText().equals(name);
  }
}
