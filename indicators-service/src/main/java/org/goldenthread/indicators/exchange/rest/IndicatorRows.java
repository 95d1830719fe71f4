package org.goldenthread.indicators.exchange.rest;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.indicators.exchange.ReportQuarters;
import org.goldenthread.indicators.indicator.TargetPeriod;
import org.goldenthread.indicators.indicator.TargetSetting;
import org.goldenthread.indicators.indicator.rest.DefinitionRequest;
import org.goldenthread.indicators.indicator.rest.TargetRequest;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.NoTarget;
import org.jspecify.annotations.Nullable;

/**
 * The indicators' definitions and targets. A row without {@code from_quarter} is a report's: it
 * begins with the report, and fills the gap before it.
 */
final class IndicatorRows {

  private static final IndicatorRef NONE = new IndicatorRef("NONE.0");
  private static final TargetPeriod NO_PERIOD = TargetPeriod.of(new FinancialYear(2000));
  private static final int MOST_QUARTERS_EARLIER = 4;

  private final ReferenceImport data;
  private final Map<IndicatorRef, Integer> scales = new HashMap<>();

  IndicatorRows(ReferenceImport data) {
    this.data = data;
  }

  void read() {
    data.rows(ReferenceFiles.INDICATORS).forEach(this::definition);
    data.rows(ReferenceFiles.TARGETS).forEach(this::target);
  }

  private void definition(CsvLine line) {
    IndicatorRef ref = ref(line);
    Optional<Quarter> from =
        Optional.ofNullable(line.quarter("from_quarter")).or(() -> begins(line));
    if (from.isEmpty()) {
      line.refuse(
          "from_quarter", "from_quarter is missing, and no outturn or target has a quarter");
    }
    data.once(line, "ref", ref + " from " + from.map(Quarter::toString).orElse(""));
    if (!isExact(line)) {
      scales.put(ref, DefinitionColumns.scale(line));
    }
    Quarter begins = from.orElseGet(() -> new FinancialYear(2000).quarter(1));
    data.add(
        read(line, begins),
        (it, fields) -> it.definition(begins, fields),
        it -> data.steps().definition(ref, it.writtenAs(written(line))),
        Map.of("", line));
  }

  /** What is printed for the last time ends before the report; all holds for what it shows. */
  private DefinitionRequest read(CsvLine line, Quarter begins) {
    return DefinitionColumns.read(
        line,
        data.report().filter(it -> isRetired(line)).map(it -> it.report().previous()),
        data.report().map(ReportQuarters::first).filter(it -> it.compareTo(begins) < 0));
  }

  /**
   * A report's words begin with the quarter that its figures of the indicator are about: its own,
   * or an earlier one for what is reported late. What is printed for the last time ends before.
   */
  private Optional<Quarter> begins(CsvLine line) {
    int lag = requireNonNullElse(line.whole("reporting_lag_quarters"), 0);
    int earlier = Math.max(lag, isRetired(line) ? 1 : 0);
    return data.report()
        .map(
            it ->
                Stream.iterate(it.report(), Quarter::previous)
                    .skip(Math.clamp(earlier, 0, MOST_QUARTERS_EARLIER))
                    .findFirst()
                    .orElseThrow());
  }

  private static boolean isRetired(CsvLine line) {
    return Boolean.TRUE.equals(line.flag("retired"));
  }

  private static boolean isExact(CsvLine line) {
    return line.text("from_quarter") != null;
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
      BigDecimal real = value.multiply(BigDecimal.valueOf(scales.getOrDefault(ref, 1)));
      return new TargetRequest(real, DefinitionColumns.tolerance(line), note, null, null, null);
    }
    NoTarget given = line.choice("no_target", NoTarget.class);
    return new TargetRequest(
        value,
        DefinitionColumns.tolerance(line),
        null,
        given == null ? why(note) : given,
        note,
        null);
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

  private static Optional<String> written(CsvLine line) {
    return Optional.ofNullable(line.text("ref")).flatMap(IndicatorRef::written);
  }

  private static IndicatorRef ref(CsvLine line) {
    if (line.text("ref") == null) {
      line.refuse("ref", "ref is missing");
    }
    return requireNonNullElse(line.read("ref", IndicatorRef::parse), NONE);
  }
}
