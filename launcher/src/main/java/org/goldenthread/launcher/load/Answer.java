package org.goldenthread.launcher.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a service answered.
 *
 * @param status the HTTP status
 * @param body its JSON; missing if there was none
 */
record Answer(int status, JsonNode body) {

  private static final String UNKNOWN = "urn:golden-thread:problem:unknown-";
  private static final String NOT_DEFINED_YET = "urn:golden-thread:problem:not-defined-yet";

  boolean accepted() {
    return status >= 200 && status < 300;
  }

  boolean notFound() {
    return status == 404;
  }

  /** Whether the service lacks something that it may learn of in a moment. */
  boolean mayBeTooEarly() {
    return !accepted() && mayBeTooEarly(body);
  }

  /** The same of a problem: what it does not know, or not from that quarter on. */
  static boolean mayBeTooEarly(JsonNode problem) {
    String type = problem.path("type").asText("");
    return type.startsWith(UNKNOWN) || type.equals(NOT_DEFINED_YET);
  }

  /** Why it was refused, in one line. */
  String refusal() {
    return body.isObject() ? refusal(body) : "the service answered %d".formatted(status);
  }

  /** A problem's detail and the fields at fault, in one line. */
  static String refusal(JsonNode problem) {
    List<String> sentences = new ArrayList<>();
    String detail = problem.path("detail").asText("");
    sentences.add(detail.isEmpty() ? problem.path("title").asText("refused") : detail);
    for (JsonNode error : problem.path("errors")) {
      String at = error.path("detail").asText("");
      if (!at.equals(detail)) {
        sentences.add("%s: %s".formatted(error.path("pointer").asText(""), at));
      }
    }
    return String.join("; ", sentences);
  }
}
