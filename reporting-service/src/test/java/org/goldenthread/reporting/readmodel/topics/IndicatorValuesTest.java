package org.goldenthread.reporting.readmodel.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.reporting.figure.Break;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class IndicatorValuesTest {

  @Test
  void shouldBreakTheSeriesWhereItMeasuresOtherwiseAndKeepTheBreak() {
    List<Definition> definitions =
        definitions(
            of("2019-20-Q1", "\"unit\": \"number\", \"cumulative\": false"),
            of("2020-21-Q1", "\"unit\": \"percent\", \"cumulative\": false"),
            of("2020-21-Q2", "\"unit\": \"percent\", \"cumulative\": false"),
            of("2021-22-Q1", "\"unit\": \"percent\", \"cumulative\": true"));

    Break unit = new Break(Quarter.parse("2020-21-Q1"), "the unit changed from a number to %");
    assertThat(definitions)
        .extracting(Definition::comparabilityBreak)
        .containsExactly(
            Optional.empty(),
            Optional.of(unit),
            Optional.of(unit),
            Optional.of(
                new Break(Quarter.parse("2021-22-Q1"), "the year to date, single periods before")));
    assertThat(definitions.get(2).ownBreak()).isEmpty();
    assertThat(definitions.get(2).breakAt(Quarter.parse("2020-21-Q1"))).contains(unit);
    assertThat(definitions.get(2).breakAt(Quarter.parse("2020-21-Q2"))).isEmpty();
  }

  private static String of(String from, String said) {
    return """
    {"fromQuarter": "%s", "title": "An indicator", "polarity": "HIGHER_IS_BETTER",
     "reportingLag": 0, "informationOnly": false, %s}\
    """
        .formatted(from, said);
  }

  private static List<Definition> definitions(String... told) {
    String event =
        """
        {"ref": "PI.1", "revision": 1, "definitions": [%s], "targets": [],
         "changedAt": "2020-04-01T00:00:00Z", "changedBy": "team"}\
        """
            .formatted(String.join(", ", told));
    return IndicatorValues.indicator(
            EventJson.read(event.getBytes(StandardCharsets.UTF_8), IndicatorChanged.class))
        .definitions();
  }
}
