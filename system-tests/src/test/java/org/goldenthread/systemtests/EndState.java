package org.goldenthread.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.launcher.ports.ServiceName;

/**
 * Everything that a system shows, without what tells only how it got there: when things happened
 * and how many revisions there were.
 *
 * @param answers the JSON of each address
 */
record EndState(Map<String, JsonNode> answers) {

  private static final Pattern HOW_IT_CAME = Pattern.compile("since|\\w*At|\\w*[rR]evision");

  /** What the system shows now: every quarter's dashboard and every indicator's scores. */
  static EndState of(Client client) {
    Map<String, JsonNode> answers = new TreeMap<>();
    Set<String> refs = new TreeSet<>();
    for (JsonNode quarter : client.get(ServiceName.REPORTING, "/api/v1/quarters").json()) {
      JsonNode dashboard = client.corporate(quarter.path("quarter").asText());
      answers.put("dashboard " + quarter.path("quarter").asText(), withoutHistory(dashboard));
      refs.addAll(dashboard.path("scorecard").findValuesAsText("ref"));
    }
    for (String ref : refs) {
      JsonNode scores = client.get(ServiceName.SCORING, "/api/v1/scores/" + ref).json();
      answers.put("scores " + ref, withoutHistory(scores));
    }
    return new EndState(answers);
  }

  /** The addresses of the scores. */
  Set<String> series() {
    return answers.keySet().stream()
        .filter(address -> address.startsWith("scores "))
        .collect(Collectors.toSet());
  }

  private static JsonNode withoutHistory(JsonNode node) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      object.remove(names.stream().filter(name -> HOW_IT_CAME.matcher(name).matches()).toList());
    }
    node.forEach(EndState::withoutHistory);
    return node;
  }
}
