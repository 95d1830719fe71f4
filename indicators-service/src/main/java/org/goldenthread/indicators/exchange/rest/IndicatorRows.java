package org.goldenthread.indicators.exchange.rest;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.indicators.indicator.NoTarget;
import org.goldenthread.indicators.indicator.TargetPeriod;
import org.goldenthread.indicators.indicator.TargetSetting;
import org.goldenthread.indicators.indicator.rest.DefinitionRequest;
import org.goldenthread.indicators.indicator.rest.TargetRequest;
import org.goldenthread.indicators.policy.Tolerance;
import org.goldenthread.indicators.policy.rest.ToleranceBody;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The indicators' definitions and targets. A row without {@code from_quarter} is a report's: it
 * begins in the earliest quarter of the targets, and its unit is one of the reports' codes.
 */
final class IndicatorRows {

  private static final IndicatorRef NONE = new IndicatorRef("NONE.0");
  private static final TargetPeriod NO_PERIOD = new TargetPeriod.WholeYear(new FinancialYear(2000));
  private static final Map<String, String> REPORT_UNITS =
      Map.of(
          "rate_per_10k", "rate per 10,000",
          "gbp", "GBP",
          "gbp_thousand", "GBP",
          "percent_of_fte_days", "percent of FTE days");
  private static final String THOUSANDS = "gbp_thousand";
  private static final int THREE_DIGITS = 3;

  private final ReferenceImport data;
  private final Set<IndicatorRef> inThousands = new HashSet<>();

  IndicatorRows(ReferenceImport data) {
    this.data = data;
  }

  void read() {
    data.rows(ReferenceFiles.INDICATORS).forEach(this::definition);
    data.rows(ReferenceFiles.TARGETS).forEach(this::target);
  }

  private void definition(CsvLine line) {
    IndicatorRef ref = ref(line);
    Quarter given = line.quarter("from_quarter");
    Optional<Quarter> from =
        given == null ? quarters().min(Quarter::compareTo) : Optional.of(given);
    if (from.isEmpty()) {
      line.refuse("from_quarter", "from_quarter is missing, and no target has a quarter");
    }
    data.once(line, "ref", ref + " from " + from.map(Quarter::toString).orElse(""));
    if (line.text("from_quarter") == null && THOUSANDS.equals(line.text("unit"))) {
      inThousands.add(ref);
    }
    Quarter begins = from.orElseGet(() -> new FinancialYear(2000).quarter(1));
    data.add(
        body(line),
        (it, fields) -> it.definition(begins, fields),
        it -> data.steps().definition(ref, it),
        Map.of("", line));
  }

  private static boolean isExact(CsvLine line) {
    return line.text("from_quarter") != null;
  }

  private static @Nullable String unit(CsvLine line) {
    String unit = line.text("unit");
    return isExact(line) || unit == null
        ? unit
        : REPORT_UNITS.getOrDefault(unit, unit.replace('_', ' '));
  }

  private static @Nullable Integer displayScale(CsvLine line) {
    return !isExact(line) && THOUSANDS.equals(line.text("unit"))
        ? Integer.valueOf(1000)
        : line.whole("display_scale");
  }

  private DefinitionRequest body(CsvLine line) {
    return new DefinitionRequest(
        line.text("title"),
        line.text("description"),
        unit(line),
        line.whole("display_decimals"),
        displayScale(line),
        line.read("polarity", IndicatorRows::polarity),
        line.text("directorate"),
        line.text("priority"),
        line.flag("cumulative"),
        line.whole("reporting_lag_quarters"),
        tolerance(line),
        line.text("data_source"),
        line.text("owner_role"),
        line.flag("information_only"),
        line.text("comparability_break"),
        line.quarter("new_measure_from"),
        lastQuarter(line),
        line.read("replaces", IndicatorRef::parse));
  }

  private @Nullable Quarter lastQuarter(CsvLine line) {
    boolean retired = Boolean.TRUE.equals(line.flag("retired"));
    Quarter given = line.quarter("last_quarter");
    return given == null && retired
        ? quarters().max(Quarter::compareTo).map(Quarter::previous).orElse(null)
        : given;
  }

  private void target(CsvLine line) {
    IndicatorRef ref = ref(line);
    String written = requireNonNullElse(line.text("period"), "");
    if (written.isEmpty()) {
      line.refuse("period", "period is missing");
    }
    TargetPeriod period = requireNonNullElse(line.read("period", TargetPeriod::parse), NO_PERIOD);
    data.once(line, "period", ref + " in " + written);
    data.add(
        body(line, ref),
        TargetRequest::target,
        it -> data.steps().target(ref, new TargetSetting(period, it)),
        Map.of("", line));
  }

  private TargetRequest body(CsvLine line, IndicatorRef ref) {
    BigDecimal value = line.decimal("target");
    String note = line.text("target_note");
    if (value != null && line.text("no_target") == null) {
      BigDecimal real = inThousands.contains(ref) ? value.movePointRight(THREE_DIGITS) : value;
      return new TargetRequest(real, tolerance(line), note, null, null);
    }
    NoTarget given = line.choice("no_target", NoTarget.class);
    return new TargetRequest(value, tolerance(line), null, given == null ? why(note) : given, note);
  }

  private static NoTarget why(@Nullable String note) {
    String words = note == null ? "" : note.toLowerCase(Locale.ROOT);
    if (words.contains("baseline")) {
      return NoTarget.BASELINE_YEAR;
    }
    if (words.contains("not permitted")) {
      return NoTarget.NOT_PERMITTED;
    }
    return words.contains("information only") ? NoTarget.INFORMATION_ONLY : NoTarget.NOT_SET;
  }

  private static @Nullable ToleranceBody tolerance(CsvLine line) {
    Tolerance.Kind kind = line.choice("tolerance_kind", Tolerance.Kind.class);
    BigDecimal value = line.decimal("tolerance_value");
    return kind == null && value == null ? null : new ToleranceBody(kind, value);
  }

  private static IndicatorRef ref(CsvLine line) {
    if (line.text("ref") == null) {
      line.refuse("ref", "ref is missing");
    }
    return requireNonNullElse(line.read("ref", IndicatorRef::parse), NONE);
  }

  private static Polarity polarity(String written) {
    Polarity polarity = ReferenceFiles.POLARITIES.get(written);
    if (polarity == null) {
      throw new IllegalArgumentException("'%s' is none of higher, lower, none".formatted(written));
    }
    return polarity;
  }

  /** The quarters that have a target; of a year that has one, the first. */
  private Stream<Quarter> quarters() {
    return data.rows(ReferenceFiles.TARGETS).stream()
        .flatMap(it -> Stream.ofNullable(it.text("period")))
        .flatMap(IndicatorRows::readable);
  }

  private static Stream<Quarter> readable(String period) {
    try {
      return Stream.of(TargetPeriod.parse(period).quarters().getFirst());
    } catch (IllegalArgumentException unreadable) {
      // Its own row tells.
      return Stream.empty();
    }
  }
}
