package org.goldenthread.scoring.whatif.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeAnswerTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void shouldAddUpWhatIsCountedAndMakeOnePageOfAll() throws JsonProcessingException {
    ObjectNode here =
        part(
            """
            {"indicators": 2, "totals": {"outturns": 3, "before": {
               "scores": [{"band": "GOOD", "count": 1}, {"band": "POOR", "count": 2}],
               "notScored": {"NO_TARGET": 1}}},
             "quarters": [{"quarter": "2020-21-Q2", "totals": {"outturns": 3}}],
             "outcomes": [{"ref": "PI.2", "quarter": "2020-21-Q2"},
               {"ref": "PI.10", "quarter": "2020-21-Q2"}],
             "heldElsewhere": ["other:1"]}
            """);
    ObjectNode other =
        part(
            """
            {"indicators": 1, "totals": {"outturns": 4, "before": {
               "scores": [{"band": "POOR", "count": 3}, {"band": "BAD", "count": 1}],
               "notScored": {"NO_TARGET": 2, "DELAYED": 1}}},
             "quarters": [{"quarter": "2020-21-Q1", "totals": {"outturns": 1}},
               {"quarter": "2020-21-Q2", "totals": {"outturns": 3}}],
             "outcomes": [{"ref": "PI.3", "quarter": "2020-21-Q1"}],
             "next": "PI.3/2020-21-Q2", "heldElsewhere": ["here:1"]}
            """);

    assertThat(JSON.readTree(WholeAnswer.of(List.of(here, other), 2).toString()))
        .isEqualTo(
            JSON.readTree(
                """
                {"indicators": 3, "totals": {"outturns": 7, "before": {
                   "scores": [{"band": "GOOD", "count": 1}, {"band": "POOR", "count": 5},
                     {"band": "BAD", "count": 1}],
                   "notScored": {"NO_TARGET": 3, "DELAYED": 1}}},
                 "quarters": [{"quarter": "2020-21-Q1", "totals": {"outturns": 1}},
                   {"quarter": "2020-21-Q2", "totals": {"outturns": 6}}],
                 "outcomes": [{"ref": "PI.10", "quarter": "2020-21-Q2"},
                   {"ref": "PI.2", "quarter": "2020-21-Q2"}],
                 "next": "PI.3/2020-21-Q1", "heldElsewhere": []}
                """));
  }

  private static ObjectNode part(String json) throws JsonProcessingException {
    return JSON.readValue(json, ObjectNode.class);
  }
}
