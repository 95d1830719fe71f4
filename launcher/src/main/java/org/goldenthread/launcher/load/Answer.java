package org.goldenthread.launcher.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a service answered.
 *
 * @param status the HTTP status
 * @param body its JSON; missing if there was none
 */
record Answer(int status, JsonNode body) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String NO_KNOWN_FILE = "urn:golden-thread:problem:no-known-file";

  static Answer of(int status, String text) {
    return new Answer(status, json(text));
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  boolean accepted() {
    return status >= 200 && status < 300;
  }

  /** Whether the service reads none of the folder's files. */
  boolean isAboutNoFile() {
    return body.path("type").asText("").equals(NO_KNOWN_FILE);
  }

  /** Why it was refused, in one line: the problem's detail and the fields at fault. */
  String refusal() {
    if (!body.isObject()) {
      return "the service answered %d".formatted(status);
    }
    List<String> sentences = new ArrayList<>();
    String detail = body.path("detail").asText("");
    sentences.add(detail.isEmpty() ? body.path("title").asText("refused") : detail);
    for (JsonNode error : body.path("errors")) {
      String at = error.path("detail").asText("");
      if (!at.equals(detail)) {
        sentences.add("%s: %s".formatted(error.path("pointer").asText(""), at));
      }
    }
    return String.join("; ", sentences);
  }
}
