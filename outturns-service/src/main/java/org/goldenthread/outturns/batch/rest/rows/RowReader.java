package org.goldenthread.outturns.batch.rest.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.JsonFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.kit.text.JsonTexts;
import org.goldenthread.outturns.intake.rest.Fields;
import org.goldenthread.outturns.outturn.ReadPeriods;
import org.goldenthread.outturns.outturn.rest.OutturnRequest;
import org.jspecify.annotations.Nullable;

/** Reads each row of a batch by itself, so that a bad one spoils no other. */
@Singleton
public final class RowReader {

  private final ObjectMapper json;
  private final ObjectReader nodes;
  private final ReadPeriods periods;

  public RowReader(ObjectMapper json, ReadPeriods periods) {
    this.json = json;
    this.periods = periods;
    // A parser cannot be told afterwards to let names come twice: its factory must say so.
    this.nodes =
        json.copy()
            .disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .readerFor(JsonNode.class)
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .without(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /** Reads values one after the other, and keeps the digits of numbers. */
  JsonParser parser(InputStream body) throws IOException {
    return nodes.createParser(body);
  }

  JsonParser parser(String line) throws IOException {
    return nodes.createParser(line);
  }

  /** The value that begins here. One in which a name is there twice could mean either. */
  BatchRow value(JsonParser parser, Location at) throws IOException {
    TokenBuffer tokens = new TokenBuffer(parser);
    tokens.copyCurrentStructure(parser);
    Optional<FieldFault> twice = NamesGivenTwice.in(tokens);
    return twice.isPresent()
        ? new BatchRow.Broken(Problems.invalid(List.of(twice.get())), at)
        : new BatchRow.Node(nodes.readValue(tokens.asParser(json)), at);
  }

  /** What a row means. */
  public Row row(BatchRow row) {
    return switch (row) {
      case BatchRow.Node(JsonNode node, Location at, List<String> notes) -> row(node, at, notes);
      case BatchRow.Broken(JsonNode node, HttpProblem problem, Location at) ->
          unreadable(node, problem, at);
    };
  }

  private Row row(JsonNode node, Location at, List<String> notes) {
    List<FieldFault> texts = JsonTexts.faults(node);
    if (!texts.isEmpty()) {
      return unreadable(node, Problems.invalid(texts), at);
    }
    JsonTexts.strip(node);
    try {
      OutturnRequest request = json.treeToValue(node, OutturnRequest.class);
      return new Row.Decoded(
          Fields.body(request).entry(periods),
          Stream.concat(notes.stream(), request.notes().stream()).toList(),
          at);
    } catch (JsonProcessingException e) {
      return unreadable(node, JsonFault.problem(e), at);
    } catch (HttpProblem e) {
      return unreadable(node, e, at);
    }
  }

  private static Row unreadable(JsonNode node, HttpProblem problem, Location at) {
    String quarter = text(node, "quarter");
    return new Row.Undecoded(
        text(node, "ref"), quarter == null ? text(node, "period") : quarter, problem, at);
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).textValue();
  }
}
