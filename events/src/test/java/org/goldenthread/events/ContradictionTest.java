package org.goldenthread.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schema and record agree on what an event cannot say. */
class ContradictionTest {

  @ParameterizedTest(name = "{0} without {1}")
  @CsvSource({
    "outturn-submitted.v1.json, /value",
    "indicator-changed.v1.json, /targets/0/value",
    "indicator-changed.v1.no-target.json, /targets/0/none",
    "outturn-scored.v1.json, /score/band",
    "outturn-scored.v1.not-scored.json, /score/notScored"
  })
  void shouldBeRefusedWithoutWhatItsKindNeeds(String file, String field) {
    Golden golden = new Golden(file);
    JsonNode event = golden.json();
    JsonPointer pointer = JsonPointer.compile(field);
    ((ObjectNode) event.at(pointer.head())).remove(pointer.last().getMatchingProperty());

    assertRefused(golden, event);
  }

  @ParameterizedTest(name = "{0} with {2} at {1}")
  @CsvSource({
    "outturn-submitted.v1.delayed.json, /value, 3.9",
    "committee-changed.v1.priorities-only.json, /priorities, []",
    "indicator-changed.v1.json, /targets/0/none, '\"NOT_SET\"'",
    "indicator-changed.v1.no-target.json, /targets/0/value, 86",
    "outturn-scored.v1.json, /score/notScored, '\"NO_TARGET\"'",
    "outturn-scored.v1.not-scored.json, /score/band, '\"below\"'"
  })
  void shouldBeRefusedWithWhatItsKindExcludes(String file, String field, String value) {
    Golden golden = new Golden(file);

    assertRefused(golden, with(golden, field, value));
  }

  @ParameterizedTest(name = "{0} with {2} at {1}")
  @CsvSource({
    "outturn-submitted.v1.json, /ref, '\"pi#47\"'",
    "outturn-submitted.v1.json, /quarter, '\"2020-21-Q5\"'",
    "outturn-submitted.v1.json, /status, '\"ROUGHLY\"'",
    "outturn-submitted.v1.json, /value, '\"abc\"'",
    "outturn-submitted.v1.json, /submittedAt, '\"yesterday\"'",
    "outturn-submitted.v1.json, /findings, null",
    "council-plan-changed.v1.json, /firstYear, '\"2019\"'",
    "initiative-changed.v1.json, /milestones/0/dueDate, '\"soon\"'",
    "committee-changed.v1.json, /directorates, '\"CCS\"'",
    "committee-changed.v1.json, /recommendations, null",
    "indicator-changed.v1.json, /definitions/0/cumulative, null",
    "quarter-state-changed.v1.json, /revision, null"
  })
  void shouldBeRefusedWithAMalformedValue(String file, String field, String value) {
    Golden golden = new Golden(file);

    assertRefused(golden, with(golden, field, value));
  }

  private static JsonNode with(Golden golden, String field, String value) {
    JsonNode event = golden.json();
    JsonPointer pointer = JsonPointer.compile(field);
    ((ObjectNode) event.at(pointer.head()))
        .set(pointer.last().getMatchingProperty(), Published.json(value));
    return event;
  }

  private static void assertRefused(Golden golden, JsonNode event) {
    assertThat(golden.schema().violations(event)).isNotEmpty();
    assertThatExceptionOfType(UnreadableEventException.class)
        .isThrownBy(() -> golden.decode(event));
  }
}
