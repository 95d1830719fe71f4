package org.goldenthread.launcher.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.goldenthread.client.indicators.model.DefinitionRequest;
import org.goldenthread.client.indicators.model.Polarity;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** What an indicator is defined as by a row of {@code indicators.csv}. */
final class Definition {

  private static final Map<String, Polarity> POLARITIES =
      Map.of(
          "higher", Polarity.HIGHER_IS_BETTER,
          "lower", Polarity.LOWER_IS_BETTER,
          "none", Polarity.NEUTRAL);
  private static final Set<String> FIELDS =
      Set.of(
          "title",
          "unit",
          "displayScale",
          "polarity",
          "directorate",
          "priority",
          "cumulative",
          "reportingLag",
          "firstQuarter",
          "lastQuarter",
          "replaces");

  private Definition() {}

  /** As the row says; a retired indicator was last measured in the quarter before the report's. */
  static DefinitionRequest of(CsvRow row, Quarter reportQuarter) {
    Optional<Unit> unit = row.text("unit").map(Unit::of);
    return new DefinitionRequest()
        .title(row.required("title"))
        .unit(unit.map(Unit::name).orElse(null))
        .displayScale(unit.map(Unit::displayScale).orElse(null))
        .polarity(polarity(row.text("polarity").orElse("none")))
        .directorate(row.text("directorate").orElse(null))
        .priority(row.text("priority").orElse(null))
        .cumulative(row.flag("cumulative"))
        .reportingLag(row.whole("reporting_lag_quarters").orElse(0))
        .firstQuarter(
            row.text("new_measure_from").map(Quarter::parse).map(String::valueOf).orElse(null))
        .lastQuarter(row.flag("retired") ? reportQuarter.previous().toString() : null)
        .replaces(
            row.text("replaces").map(IndicatorRef::parse).map(IndicatorRef::value).orElse(null));
  }

  private static Polarity polarity(String written) {
    return Optional.ofNullable(POLARITIES.get(written))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "polarity '%s' is none of higher, lower, none".formatted(written)));
  }

  /**
   * Whether the definition that begins in this quarter says the same as this one wherever the files
   * can say anything. One that is merely in force is not enough: another folder may yet say
   * something else of the quarters between, and the order of folders must not matter.
   *
   * @param indicator what {@code GET /indicators/{ref}} answered
   */
  static boolean isThere(DefinitionRequest definition, Quarter quarter, JsonNode indicator) {
    JsonNode ours = Json.tree(definition);
    return StreamSupport.stream(indicator.path("definitions").spliterator(), false)
        .filter(theirs -> theirs.path("fromQuarter").asText().equals(quarter.toString()))
        .anyMatch(
            theirs ->
                FIELDS.stream().allMatch(field -> same(ours.path(field), theirs.path(field))));
  }

  private static boolean same(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue()) == 0;
    }
    return plain(one).equals(plain(other));
  }

  /** Nothing, false and 0 mean the same in every field that a file can leave empty. */
  private static JsonNode plain(JsonNode value) {
    boolean nothing = value.isNull() || (value.isBoolean() && !value.booleanValue());
    boolean zero = value.isNumber() && value.decimalValue().signum() == 0;
    return nothing || zero ? MissingNode.getInstance() : value;
  }
}
