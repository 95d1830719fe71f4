package org.goldenthread.outturns.finding.rule;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.outturn.MonthlyFigure;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;

/** What is suspicious about an outturn; the order is that of the answer. */
public final class OutturnDoubts {

  /** {@code 30 September 2020}. */
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private OutturnDoubts() {}

  /**
   * Every rule for outturns.
   *
   * @param series the values around it; its own need not be among them
   */
  public static List<Finding> judge(Outturn outturn, Indicator indicator, Series series) {
    Quarter quarter = outturn.quarter();
    Series whole = series.with(quarter, outturn.value());
    Stream<Finding> measured =
        measured(quarter, indicator, whole).stream()
            .flatMap(it -> Stream.concat(ValueDoubts.judge(it), HistoryDoubts.judge(it)));
    Map<String, Finding> found = new LinkedHashMap<>();
    Stream.of(
            RatioDoubts.judge(outturn, indicator.unitIn(quarter)),
            measured,
            expected(outturn),
            PartDoubts.judge(outturn, indicator),
            outturn.months().stream().flatMap(month -> judge(outturn, month, indicator)))
        .flatMap(findings -> findings)
        .forEach(it -> found.merge(it.rule(), it, OutturnDoubts::both));
    return List.copyOf(found.values());
  }

  private static Finding both(Finding one, Finding other) {
    return new Finding(one.rule(), one.detail() + " " + other.detail());
  }

  /** What is suspicious about a month by itself. */
  private static Stream<Finding> judge(Outturn whole, MonthlyFigure month, Indicator indicator) {
    Quarter quarter = whole.quarter();
    Outturn own = whole.of(month);
    Stream<Finding> above =
        measured(quarter, indicator, Series.EMPTY.with(quarter, own.value())).stream()
            .flatMap(ValueDoubts::aboveHundred);
    return Stream.of(
            RatioDoubts.judge(own, indicator.unitIn(quarter)),
            above,
            PartDoubts.judge(own, indicator))
        .flatMap(found -> found)
        .map(
            found ->
                new Finding(
                    found.rule(), Period.of(month.month()).label() + ": " + found.detail()));
  }

  private static Stream<Finding> expected(Outturn outturn) {
    return FindingRule.EXPECTED_BEFORE_QUARTER.found(
        outturn
            .expectedQuarter()
            .filter(expected -> expected.compareTo(outturn.quarter()) < 0)
            .map(
                expected ->
                    "The figure is expected in %s, before %s, which it measures: correct the expected quarter."
                        .formatted(expected.label(), outturn.quarter().label())));
  }

  /** What is suspicious about when an outturn is submitted. */
  static Stream<Finding> judgeTime(Outturn outturn, Quarter present) {
    return FindingRule.FINAL_BEFORE_QUARTER_ENDS.found(
        Optional.of(outturn.quarter())
            .filter(quarter -> outturn.status() == OutturnStatus.FINAL)
            .filter(quarter -> quarter.compareTo(present) >= 0)
            .map(
                quarter ->
                    "The figure is final, and %s ends only on %s: send it as provisional, or again when the quarter is over."
                        .formatted(quarter.label(), DAY.format(quarter.lastDay()))));
  }

  /** Only the rules that look back, for a value whose own outturn did not change. */
  public static List<Finding> judgeHistory(Quarter quarter, Indicator indicator, Series series) {
    return measured(quarter, indicator, series).stream().flatMap(HistoryDoubts::judge).toList();
  }

  private static Optional<Measured> measured(Quarter quarter, Indicator indicator, Series series) {
    return series
        .in(quarter)
        .flatMap(
            value ->
                indicator
                    .definitionIn(quarter)
                    .map(it -> new Measured(quarter, value, indicator, it, series)));
  }
}
