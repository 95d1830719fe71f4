package org.goldenthread.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/**
 * A request and what was answered.
 *
 * @param queryNames the names of the query's parameters
 * @param requestType the media type without its parameters; empty for none
 * @param requestBody the text of the body, if there is one; only whether there is one counts where
 *     it is not text
 * @param answer the text of the answer, if there is any
 */
record Exchange(
    String method,
    String path,
    Set<String> queryNames,
    String requestType,
    Optional<String> requestBody,
    int status,
    String answerType,
    Optional<String> answer) {

  /** Whether all that was sent was taken: of a batch, some rows may have been refused. */
  boolean isTaken() {
    return status < 300 && answer.filter(text -> text.contains("\"problem\"")).isEmpty();
  }

  boolean isUnderstood() {
    return status < 400;
  }

  /** Whether the service broke, as some tests make it: no document declares that. */
  boolean isBroken() {
    return status == 500;
  }

  /** What kind of problem was answered, to be told beside its status. */
  String problemType() {
    return answer
        .filter(text -> answerType.endsWith("problem+json"))
        .flatMap(Json::read)
        .map(problem -> problem.path("type"))
        .filter(JsonNode::isTextual)
        .map(type -> " (" + type.textValue().replaceAll(".*[:/]", "") + ")")
        .orElse("");
  }
}
