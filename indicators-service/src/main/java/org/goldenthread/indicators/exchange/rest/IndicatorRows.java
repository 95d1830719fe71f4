package org.goldenthread.indicators.exchange.rest;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.indicators.exchange.ReportQuarters;
import org.goldenthread.indicators.exchange.Step;
import org.goldenthread.indicators.exchange.Step.Kind;
import org.goldenthread.indicators.exchange.rest.sheet.CsvLine;
import org.goldenthread.indicators.exchange.rest.sheet.WrittenTiming;
import org.goldenthread.indicators.indicator.Definition;
import org.goldenthread.indicators.indicator.Indicators;
import org.goldenthread.indicators.indicator.TargetChange;
import org.goldenthread.indicators.indicator.TargetPeriod;
import org.goldenthread.kit.csv.CsvRow;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.SpeltUnit;
import org.goldenthread.vocabulary.code.NoTarget;

/**
 * The indicators' definitions and targets. A row without {@code from_quarter} is a report's: it
 * begins with the report, and fills the gap before it.
 */
final class IndicatorRows {

  private static final IndicatorRef NONE = new IndicatorRef("NONE.0");
  private static final Quarter NO_QUARTER = new FinancialYear(2000).quarter(1);
  private static final TargetPeriod NO_PERIOD = TargetPeriod.of(new FinancialYear(2000));
  private static final int MOST_QUARTERS_EARLIER = 4;

  private final ReferenceImport data;
  private final Indicators indicators;
  private final Map<IndicatorRef, SpeltUnit> units = new HashMap<>();
  private final Map<IndicatorRef, String> spelt;

  IndicatorRows(ReferenceImport data, Indicators indicators) {
    this.data = data;
    this.indicators = indicators;
    this.spelt = new HashMap<>(indicators.references());
  }

  void read() {
    data.rows(ReferenceFiles.INDICATORS).forEach(this::definition);
    data.rows(ReferenceFiles.TARGETS).forEach(this::target);
  }

  private void definition(CsvLine line) {
    IndicatorRef ref = ref(line);
    Map<String, Object> body = ReferenceFiles.INDICATORS.fields(line);
    WrittenTiming.years(line, body);
    Optional<Quarter> from = from(line).or(() -> begins(line, body));
    if (from.isEmpty()) {
      line.refuse(
          "from_quarter", "from_quarter is missing, and no outturn or target has a quarter");
    }
    compareWithEarlier(line, ref, from);
    scale(line, ref, body);
    Quarter begins = from.orElse(NO_QUARTER);
    data.report().ifPresent(it -> ofReport(line, begins, it, body));
    data.add(
        Definition.class,
        Objects.requireNonNull(Definition.completed(body)),
        Definition.given(begins, written(line)),
        it -> new Step(Kind.INDICATOR, indicators.change(ref.value(), it)),
        Map.of("", line));
  }

  private static Optional<Quarter> from(CsvLine line) {
    return Optional.ofNullable(line.read("from_quarter", it -> Quarter.parse(Period.ofPeople(it))));
  }

  /** Two references that differ in noughts only may have been meant for two indicators. */
  private void compareWithEarlier(CsvLine line, IndicatorRef ref, Optional<Quarter> from) {
    data.once(line, "ref", ref + " from " + from.map(Quarter::toString).orElse(""));
    Optional.ofNullable(spelt.putIfAbsent(ref, line.textOrEmpty("ref")))
        .flatMap(before -> IndicatorRef.note(line.textOrEmpty("ref"), before))
        .ifPresent(line.notes()::add);
  }

  /** A unit may count in thousands, and so then do a report's targets. */
  private void scale(CsvLine line, IndicatorRef ref, Map<String, Object> body) {
    SpeltUnit unit = SpeltUnit.read(line.textOrEmpty("unit"));
    if (line.text("from_quarter") == null) {
      units.put(ref, unit);
    }
    if (unit.scale() > 1) {
      body.putIfAbsent("displayScale", unit.scale());
    }
  }

  /** What is printed for the last time ends before the report; all holds for what it shows. */
  private static void ofReport(
      CsvLine line, Quarter begins, ReportQuarters report, Map<String, Object> body) {
    if (isRetired(line)) {
      body.putIfAbsent("lastQuarter", report.report().previous().toString());
    }
    if (report.first().compareTo(begins) < 0) {
      body.putIfAbsent("reachesBackTo", report.first().toString());
    }
  }

  /**
   * A report's words begin with the quarter that its figures of the indicator are about: its own,
   * or an earlier one for what is reported late. What is printed for the last time ends before.
   */
  private Optional<Quarter> begins(CsvLine line, Map<String, Object> body) {
    int lag = body.get("reportingLag") instanceof Integer quarters ? quarters : 0;
    int earlier = Math.max(lag, isRetired(line) ? 1 : 0);
    return data.report()
        .map(it -> it.report().plus(-Math.clamp(earlier, 0, MOST_QUARTERS_EARLIER)));
  }

  private static boolean isRetired(CsvLine line) {
    return Boolean.TRUE.equals(line.read("retired", CsvRow::flag));
  }

  private void target(CsvLine line) {
    IndicatorRef ref = ref(line);
    String written = line.textOrEmpty("period");
    if (written.isEmpty()) {
      line.refuse("period", "period is missing");
    }
    TargetPeriod period =
        requireNonNullElse(
            line.read("period", it -> TargetPeriod.parse(Period.ofPeople(it))), NO_PERIOD);
    data.once(line, "period", ref + " in " + written);
    data.add(
        TargetChange.class,
        body(line, ref),
        Map.of(),
        it -> new Step(Kind.INDICATOR, indicators.change(ref.value(), period, it)),
        Map.of("", line));
  }

  /** A note is the reason of a value, and says why there is none where nothing else does. */
  private Map<String, Object> body(CsvLine line, IndicatorRef ref) {
    Map<String, Object> body = ReferenceFiles.TARGETS.fields(line);
    if (body.get("value") instanceof BigDecimal value && line.text("no_target") == null) {
      Optional.ofNullable(units.get(ref))
          .ifPresent(
              unit -> {
                body.put("value", unit.meant(value));
                unit.note(value).ifPresent(line.notes()::add);
              });
      Optional.ofNullable(body.remove("note")).ifPresent(it -> body.put("reason", it));
    } else {
      body.putIfAbsent("none", why(line.textOrEmpty("target_note")).name());
    }
    return body;
  }

  private static NoTarget why(String note) {
    String words = note.toLowerCase(Locale.ROOT);
    if (words.contains("baseline")) {
      return NoTarget.BASELINE_YEAR;
    }
    if (words.contains("not permitted")) {
      return NoTarget.NOT_PERMITTED;
    }
    return words.contains("information only") ? NoTarget.INFORMATION_ONLY : NoTarget.NOT_SET;
  }

  private static Optional<String> written(CsvLine line) {
    return Optional.ofNullable(line.read("ref", IndicatorRef::written)).flatMap(it -> it);
  }

  private static IndicatorRef ref(CsvLine line) {
    if (line.text("ref") == null) {
      line.refuse("ref", "ref is missing");
    }
    return requireNonNullElse(line.read("ref", IndicatorRef::parse), NONE);
  }
}
