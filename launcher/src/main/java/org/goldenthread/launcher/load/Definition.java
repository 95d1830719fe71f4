package org.goldenthread.launcher.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** An indicator's definition, in the API's field names, as a row of the file gives it. */
record Definition(
    String title,
    @Nullable String unit,
    @Nullable BigDecimal displayScale,
    Polarity polarity,
    @Nullable String directorate,
    @Nullable String priority,
    boolean cumulative,
    int reportingLag,
    @Nullable String firstQuarter,
    @Nullable String lastQuarter,
    @Nullable String replaces) {

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

  /** As the row says; a retired indicator was last measured in the quarter before the report's. */
  static Definition of(CsvRow row, Quarter reportQuarter) {
    Optional<Unit> unit = row.text("unit").map(Unit::of);
    return new Definition(
        row.required("title"),
        unit.map(Unit::name).orElse(null),
        unit.map(Unit::displayScale).orElse(null),
        polarity(row.text("polarity").orElse("none")),
        row.text("directorate").orElse(null),
        row.text("priority").orElse(null),
        row.flag("cumulative"),
        row.whole("reporting_lag_quarters").orElse(0),
        row.text("new_measure_from").map(Quarter::parse).map(Quarter::toString).orElse(null),
        row.flag("retired") ? reportQuarter.previous().toString() : null,
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
   * Whether the definition that is in force in this quarter says the same wherever the files can
   * say anything.
   *
   * @param indicator what {@code GET /indicators/{ref}} answered
   */
  boolean isInForce(Quarter quarter, JsonNode indicator) {
    JsonNode ours = Json.tree(this);
    return inForce(quarter, indicator)
        .filter(
            theirs -> FIELDS.stream().allMatch(field -> same(ours.path(field), theirs.path(field))))
        .isPresent();
  }

  private static Optional<JsonNode> inForce(Quarter quarter, JsonNode indicator) {
    return StreamSupport.stream(indicator.path("definitions").spliterator(), false)
        .filter(definition -> from(definition).compareTo(quarter) <= 0)
        .max((one, other) -> from(one).compareTo(from(other)));
  }

  private static Quarter from(JsonNode definition) {
    return Quarter.parse(definition.path("fromQuarter").asText());
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
