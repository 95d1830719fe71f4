package org.goldenthread.outturns.outturn.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.goldenthread.kit.http.EntityTags;

/**
 * Tells whether two requests say the same, whatever the order of their fields and the spelling of
 * their numbers: 71 is 71.0.
 */
@Singleton
final class Digests {

  private final ObjectMapper json;

  Digests(ObjectMapper json) {
    this.json = json;
  }

  String of(OutturnRequest request) {
    try {
      JsonNode content = plain(json.valueToTree(request));
      return EntityTags.ofContent(json.writeValueAsBytes(content)).getValue();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode plain(JsonNode node) {
    if (node instanceof ObjectNode fields) {
      fields.properties().forEach(field -> field.setValue(plain(field.getValue())));
    }
    return node.isNumber()
        ? new TextNode(node.decimalValue().stripTrailingZeros().toString())
        : node;
  }
}
