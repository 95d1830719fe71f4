package org.goldenthread.testkit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/** JSON as it travels. */
final class Json {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Json() {}

  static Optional<JsonNode> read(String text) {
    try {
      return Optional.of(MAPPER.readTree(text)).filter(value -> !value.isMissingNode());
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
