package org.goldenthread.outturns.intake.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.goldenthread.kit.http.EntityTags;
import org.goldenthread.outturns.submission.Entry;

/**
 * Tells whether two entries say the same, whatever the order of their fields and the spelling of
 * their numbers was: 71 is 71.0.
 */
@Singleton
public record Digests(ObjectMapper json) {

  String of(Entry<?> entry) {
    ArrayNode content = json.createArrayNode();
    content.add(plain(json.valueToTree(entry.draft())));
    content.add(entry.revisionReason().orElse(""));
    try {
      return EntityTags.ofContent(json.writeValueAsBytes(content)).getValue();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode plain(JsonNode node) {
    if (node instanceof ObjectNode fields) {
      fields.properties().forEach(field -> field.setValue(plain(field.getValue())));
    }
    if (node instanceof ArrayNode items) {
      for (int i = 0; i < items.size(); i++) {
        items.set(i, plain(items.get(i)));
      }
    }
    return node.isNumber()
        ? new TextNode(node.decimalValue().stripTrailingZeros().toString())
        : node;
  }
}
