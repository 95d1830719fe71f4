package org.goldenthread.outturns.batch.rest.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import org.goldenthread.kit.problem.JsonFault;
import org.goldenthread.outturns.intake.rest.Fields;
import org.goldenthread.outturns.outturn.rest.OutturnRequest;
import org.jspecify.annotations.Nullable;

/** Reads each row of a batch by itself, so that a bad one spoils no other. */
@Singleton
public final class RowReader {

  private final ObjectMapper json;
  private final ObjectReader nodes;

  public RowReader(ObjectMapper json) {
    this.json = json;
    this.nodes =
        json.readerFor(JsonNode.class)
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .without(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /** Reads values from a stream of JSON, one after the other, and keeps the digits of numbers. */
  public ObjectReader nodes() {
    return nodes;
  }

  /** What a row means. */
  public Row row(BatchRow row) {
    return switch (row) {
      case BatchRow.Node(JsonNode node, Location at) -> row(node, at);
      case BatchRow.Broken(HttpProblem problem, Location at) ->
          new Row.Undecoded(null, null, problem, at);
    };
  }

  private Row row(JsonNode node, Location at) {
    try {
      OutturnRequest request = json.treeToValue(node, OutturnRequest.class);
      return new Row.Decoded(Fields.body(request).entry(), at);
    } catch (JsonProcessingException e) {
      return unreadable(node, JsonFault.problem(e), at);
    } catch (HttpProblem e) {
      return unreadable(node, e, at);
    }
  }

  private static Row unreadable(JsonNode node, HttpProblem problem, Location at) {
    return new Row.Undecoded(text(node, "ref"), text(node, "quarter"), problem, at);
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).textValue();
  }
}
