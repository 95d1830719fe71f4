package org.goldenthread.submit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the service answered.
 *
 * @param status the HTTP status
 * @param body its JSON; missing if there was none
 */
record Answer(int status, JsonNode body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Answer of(int status, String text) {
    try {
      return new Answer(status, JSON.readTree(text));
    } catch (JsonProcessingException cutOff) {
      return new Answer(status, MissingNode.getInstance());
    }
  }

  /** Whether it judged the rows, and told of all of them: an answer that ends early is no JSON. */
  boolean isOfRows() {
    return status == 200 && (body.isArray() || body.path("rows").isArray());
  }

  /** Whether trying again may help: too much to do, or something on the way is down. */
  boolean isPassing() {
    return status == 429 || status >= 500 || (status == 200 && !isOfRows());
  }

  /** What became of each row, in order. */
  List<RowResult> rows() {
    return children(body.isArray() ? body : body.path("rows")).map(Answer::row).toList();
  }

  private static RowResult row(JsonNode row) {
    String result = row.path("result").asText();
    return new RowResult(
        row.path("file").asText(""),
        row.path("row").asText(""),
        row.path("ref").asText(row.path("key").asText("")),
        row.path("quarter").asText(""),
        result,
        sentences(row.path("problem").isMissingNode() ? row : row.path("problem")));
  }

  /** Why everything was refused, in one line. */
  String refusal() {
    String sentences = sentences(body);
    return sentences.isEmpty() ? "the service answered %d".formatted(status) : sentences;
  }

  /** A problem's detail, its fields at fault, and what looks unlikely. */
  private static String sentences(JsonNode told) {
    List<String> sentences = new ArrayList<>();
    String detail = told.path("detail").asText("");
    if (!detail.isEmpty()) {
      sentences.add(detail);
    }
    children(told.path("errors"))
        .map(Answer::placed)
        .filter(error -> !error.endsWith(detail) || detail.isEmpty())
        .forEach(sentences::add);
    children(told.path("findings"))
        .map(finding -> "looks unlikely: " + finding.path("detail").asText())
        .forEach(sentences::add);
    return String.join("; ", sentences);
  }

  private static String placed(JsonNode error) {
    String place =
        Stream.of("cell", "column", "pointer")
            .map(name -> error.path(name).asText(""))
            .filter(it -> !it.isEmpty())
            .findFirst()
            .orElse("");
    String detail = error.path("detail").asText("");
    return place.isEmpty() ? detail : place + ": " + detail;
  }

  private static Stream<JsonNode> children(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
