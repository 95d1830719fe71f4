package org.goldenthread.scoring.whatif.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.scoring.whatif.WhatIf.Position;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * The answers of all instances as one: what is counted is added up, by the names of what it is
 * about, and the pages of outcomes become one.
 */
final class WholeAnswer {

  private static final List<String> NOT_COUNTED = List.of("outcomes", "next", "heldElsewhere");

  private WholeAnswer() {}

  /**
   * Puts it together.
   *
   * @param parts of which no two are about the same indicator
   * @param most how many outcomes a page has
   */
  static JsonNode of(List<ObjectNode> parts, int most) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    parts.forEach(part -> add(whole, part));
    whole.remove(NOT_COUNTED);
    whole.set(
        "quarters",
        array(whole.get("quarters").valueStream().sorted(Comparator.comparing(WholeAnswer::name))));
    whole.putArray("heldElsewhere");
    addPage(whole, parts, most);
    return whole;
  }

  private static void addPage(ObjectNode whole, List<ObjectNode> parts, int most) {
    List<JsonNode> outcomes =
        parts.stream()
            .flatMap(part -> part.get("outcomes").valueStream())
            .sorted(Comparator.comparing(WholeAnswer::position))
            .toList();
    whole.set("outcomes", array(outcomes.stream().limit(most)));
    Stream.concat(
            outcomes.stream().skip(most).map(WholeAnswer::position),
            parts.stream()
                .filter(part -> part.hasNonNull("next"))
                .map(part -> WhatIfPage.parsePosition(part.get("next").asText())))
        .min(Comparator.naturalOrder())
        .ifPresent(next -> whole.put("next", next.ref() + "/" + next.quarter()));
  }

  private static Position position(JsonNode outcome) {
    return new Position(
        IndicatorRef.parse(outcome.get("ref").asText()),
        Quarter.parse(outcome.get("quarter").asText()));
  }

  private static ArrayNode array(Stream<JsonNode> elements) {
    return JsonNodeFactory.instance.arrayNode().addAll(elements.toList());
  }

  private static JsonNode sum(JsonNode one, JsonNode other) {
    if (one.isNumber()) {
      return LongNode.valueOf(one.longValue() + other.longValue());
    }
    if (one.isArray()) {
      Map<String, JsonNode> byName = new LinkedHashMap<>();
      Stream.concat(one.valueStream(), other.valueStream())
          .forEach(each -> byName.merge(name(each), each, WholeAnswer::sum));
      return array(byName.values().stream());
    }
    if (one.isObject()) {
      ObjectNode sum = JsonNodeFactory.instance.objectNode();
      add(sum, one);
      add(sum, other);
      return sum;
    }
    return one;
  }

  private static void add(ObjectNode sum, JsonNode part) {
    part.forEachEntry(
        (name, value) -> sum.set(name, sum.has(name) ? sum(sum.get(name), value) : value));
  }

  private static String name(JsonNode counted) {
    return counted
        .valueStream()
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .collect(Collectors.joining(" "));
  }
}
