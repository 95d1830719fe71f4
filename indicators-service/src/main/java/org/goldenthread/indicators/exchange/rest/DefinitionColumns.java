package org.goldenthread.indicators.exchange.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.indicators.indicator.Definition;
import org.goldenthread.indicators.indicator.rest.DefinitionRequest;
import org.goldenthread.indicators.indicator.rest.DefinitionRequest.CodeBody;
import org.goldenthread.indicators.policy.Tolerance;
import org.goldenthread.indicators.policy.rest.ToleranceBody;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.MonthlyToQuarter;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.SpeltUnit;
import org.goldenthread.vocabulary.code.ToleranceKind;
import org.jspecify.annotations.Nullable;

/** The columns of {@code indicators.csv}: how each field of a definition is written and read. */
final class DefinitionColumns {

  private static final Map<String, Polarity> POLARITIES =
      Map.of(
          "higher", Polarity.HIGHER_IS_BETTER,
          "lower", Polarity.LOWER_IS_BETTER,
          "none", Polarity.NEUTRAL);

  /** In the order of the file, after the reference. */
  private static final Map<String, Function<Definition, Object>> WRITTEN = new LinkedHashMap<>();

  static {
    WRITTEN.put("title", Definition::title);
    WRITTEN.put("unit", Definition::unit);
    WRITTEN.put("polarity", it -> polarity(it.polarity()));
    WRITTEN.put("directorate", Definition::directorate);
    WRITTEN.put("priority", Definition::priority);
    WRITTEN.put("cumulative", Definition::cumulative);
    WRITTEN.put("reporting_lag_quarters", Definition::reportingLag);
    WRITTEN.put("replaces", Definition::replaces);
    WRITTEN.put("new_measure_from", Definition::firstQuarter);
    WRITTEN.put("from_quarter", Definition::fromQuarter);
    WRITTEN.put("last_quarter", Definition::lastQuarter);
    WRITTEN.put("description", Definition::description);
    WRITTEN.put("display_decimals", Definition::displayDecimals);
    WRITTEN.put("display_scale", Definition::displayScale);
    WRITTEN.put("tolerance_kind", it -> it.toleranceOverride().map(Tolerance::kind));
    WRITTEN.put("tolerance_value", it -> it.toleranceOverride().map(Tolerance::value));
    WRITTEN.put("data_source", Definition::dataSource);
    WRITTEN.put("owner_role", Definition::ownerRole);
    WRITTEN.put("information_only", Definition::informationOnly);
    WRITTEN.put("comparability_break", Definition::comparabilityBreak);
    WRITTEN.put("reaches_back_to", Definition::reachesBackTo);
    WRITTEN.put("frequency", it -> it.timing().frequency().map(DefinitionColumns::lowerCase));
    WRITTEN.put("every_years", it -> it.timing().everyYears());
    WRITTEN.put("first_year", it -> it.timing().firstYear());
    WRITTEN.put("reported_in", it -> it.timing().reportedIn());
    WRITTEN.put(
        "monthly_to_quarter",
        it -> it.timing().monthlyToQuarter().map(DefinitionColumns::lowerCase));
    WRITTEN.put("formula", it -> it.composition().formula());
    WRITTEN.put(
        "total_submitted", it -> it.composition().totalSubmitted() ? Optional.of(true) : "");
    WRITTEN.put("breakdowns", it -> joined(it.composition().breakdowns()));
    WRITTEN.put("suppress_below", it -> it.composition().suppressBelow());
    WRITTEN.put("references", it -> joined(it.composition().references()));
  }

  private DefinitionColumns() {}

  static List<String> names() {
    List<String> names = new ArrayList<>(List.of("ref"));
    names.addAll(WRITTEN.keySet());
    return List.copyOf(names);
  }

  static Object[] cells(String ref, Definition definition) {
    List<Object> cells = new ArrayList<>(List.of(definition.reference().orElse(ref)));
    WRITTEN.values().forEach(it -> cells.add(it.apply(definition)));
    return cells.toArray();
  }

  /**
   * What a row says.
   *
   * @param lastQuarter where the row has none of its own, and so reachesBackTo
   */
  static DefinitionRequest read(
      CsvLine line, Optional<Quarter> lastQuarter, Optional<Quarter> reachesBackTo) {
    return new DefinitionRequest(
        line.text("title"),
        line.text("description"),
        unit(line),
        line.whole("display_decimals"),
        displayScale(line),
        line.read("polarity", DefinitionColumns::polarity),
        line.text("directorate"),
        line.text("priority"),
        line.flag("cumulative"),
        line.whole("reporting_lag_quarters"),
        tolerance(line),
        line.text("data_source"),
        line.text("owner_role"),
        line.flag("information_only"),
        line.text("comparability_break"),
        line.quarter(line.text("first_quarter") == null ? "new_measure_from" : "first_quarter"),
        quarter(line, "last_quarter", lastQuarter),
        line.read("replaces", IndicatorRef::parse),
        quarter(line, "reaches_back_to", reachesBackTo),
        line.choice("frequency", Frequency.Cycle.class),
        line.whole("every_years"),
        line.read("first_year", FinancialYear::parse),
        line.whole("reported_in"),
        line.choice("monthly_to_quarter", MonthlyToQuarter.class),
        line.text("formula"),
        line.flag("total_submitted"),
        line.several("breakdowns", "[;\\s]+"),
        line.whole("suppress_below"),
        references(line),
        null);
  }

  /** {@code ASCOF:2B(1);NI:192}; a code may have spaces in it. */
  private static List<@Nullable CodeBody> references(CsvLine line) {
    List<@Nullable CodeBody> references = new ArrayList<>();
    line.several("references", "\\s*;\\s*")
        .forEach(it -> references.add(reference(line, String.valueOf(it))));
    return references;
  }

  private static CodeBody reference(CsvLine line, String written) {
    String[] parts = written.split("\\s*:\\s*", 2);
    if (parts.length < 2) {
      line.refuse("references", "'%s' is no scheme and code like NI:192".formatted(written));
    }
    return new CodeBody(parts[0], parts[parts.length - 1]);
  }

  private static String joined(List<?> several) {
    return several.stream().map(String::valueOf).collect(Collectors.joining(";"));
  }

  private static String lowerCase(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  /** A tolerance, which targets have in the same columns. */
  static @Nullable ToleranceBody tolerance(CsvLine line) {
    ToleranceKind kind = line.choice("tolerance_kind", ToleranceKind.class);
    BigDecimal value = line.decimal("tolerance_value");
    return kind == null && value == null ? null : new ToleranceBody(kind, value);
  }

  /** By what the figures of a report are multiplied: its unit may be £k. */
  static int scale(CsvLine line) {
    String unit = line.text("unit");
    return unit == null ? 1 : SpeltUnit.read(unit).scale();
  }

  private static @Nullable Quarter quarter(
      CsvLine line, String column, Optional<Quarter> otherwise) {
    Quarter given = line.quarter(column);
    return given == null ? otherwise.orElse(null) : given;
  }

  private static @Nullable String unit(CsvLine line) {
    String unit = line.text("unit");
    return unit == null ? null : SpeltUnit.read(unit).unit().code();
  }

  private static @Nullable Integer displayScale(CsvLine line) {
    Integer given = line.whole("display_scale");
    return given == null && scale(line) > 1 ? Integer.valueOf(scale(line)) : given;
  }

  private static String polarity(Polarity polarity) {
    return POLARITIES.entrySet().stream()
        .filter(it -> it.getValue() == polarity)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static Polarity polarity(String written) {
    Polarity polarity = POLARITIES.get(written);
    if (polarity == null) {
      throw new IllegalArgumentException("'%s' is none of higher, lower, none".formatted(written));
    }
    return polarity;
  }
}
