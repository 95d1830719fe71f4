package org.goldenthread.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was published once can be read for ever, and is written as it was. */
class GoldenFileTest {

  @ParameterizedTest
  @MethodSource("org.goldenthread.events.Golden#all")
  void shouldEncodeToTheSameJsonWithTheSameDigits(Golden golden) {
    byte[] written = EventJson.write(golden.decoded());

    assertThat(Published.canonical(Published.json(written)))
        .isEqualTo(Published.canonical(golden.json()));
  }

  @ParameterizedTest
  @MethodSource("org.goldenthread.events.Golden#all")
  void shouldSatisfyItsSchema(Golden golden) {
    assertThat(golden.schema().violations(golden.json())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.goldenthread.events.Golden#all")
  void shouldDecodeAsBeforeWithFieldsThatALaterVersionAdds(Golden golden) {
    JsonNode later = golden.json();
    addToEveryObject(later);

    assertThat(golden.decode(later)).isEqualTo(golden.decoded());
    assertThat(golden.schema().violations(later)).isEmpty();
  }

  @Test
  void shouldReadTheFigureAsItWasPrinted() {
    assertThat(new Golden("outturn-submitted.v1.json").decoded()).isEqualTo(printed());
  }

  private static OutturnSubmitted printed() {
    return new OutturnSubmitted(
        IndicatorRef.parse("PI.47"),
        Quarter.parse("2020-21-Q2"),
        1,
        OutturnStatus.FINAL,
        new BigDecimal("71.0"),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        Instant.parse("2020-10-14T09:31:07Z"),
        "run-submitter",
        null,
        null);
  }

  private static void addToEveryObject(JsonNode node) {
    node.forEach(GoldenFileTest::addToEveryObject);
    if (node instanceof ObjectNode object) {
      object.putObject("addedLater").put("depth", 1);
    }
  }
}
