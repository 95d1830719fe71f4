package org.goldenthread.outturns.finding.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.fixture.Drafts;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.reference.Definition;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.junit.jupiter.api.Test;

class HistoryRuleTest {

  private static final Quarter FIRST = Quarter.parse("2018-19-Q1");

  @Test
  void shouldFindAYearToDateThatFalls() {
    assertThat(judge("2020-21-Q2", cumulative(), values("2020-21-Q1", "40", "35")))
        .containsExactly(
            new Finding(
                "CUMULATIVE_FALLS_WITHIN_YEAR",
                "The year to date is 35 after 40 in Quarter 1 2020-21, and cannot fall within a"
                    + " year: check both."));
  }

  @Test
  void shouldFindNothingInAYearToDateThatStartsAgain() {
    assertThat(judge("2020-21-Q1", cumulative(), values("2019-20-Q4", "40", "9"))).isEmpty();
  }

  @Test
  void shouldFindNothingInAFallOfWhatIsNotCumulative() {
    assertThat(judge("2020-21-Q2", plain(), values("2020-21-Q1", "40", "35"))).isEmpty();
  }

  @Test
  void shouldFindAJumpFarOutsideTheHistory() {
    assertThat(judge("2020-21-Q1", plain(), eightThen("19")))
        .containsExactly(
            new Finding(
                "FAR_OUTSIDE_HISTORY",
                "19 is far outside what it varied by in 8 earlier quarters, 7.8 to 13.2: check"
                    + " it."));
  }

  @Test
  void shouldFindNothingWithinTheNaturalLimits() {
    assertThat(judge("2020-21-Q1", plain(), eightThen("13.1"))).isEmpty();
    assertThat(judge("2020-21-Q1", plain(), eightThen("13.2"))).isNotEmpty();
  }

  @Test
  void shouldFindNothingInAShortHistory() {
    Series seven = new Series(new TreeMap<>(eightThen("99").values().tailMap(FIRST, false)));

    assertThat(judge("2020-21-Q1", plain(), seven)).isEmpty();
  }

  @Test
  void shouldFindNothingAcrossABreak() {
    assertThat(judge("2020-21-Q1", broken(), eightThen("99"))).isEmpty();
  }

  @Test
  void shouldJudgeAYearToDateByWhatEachQuarterAdded() {
    Series steady =
        values("2017-18-Q1", "10", "21", "31", "42", "11", "21", "32", "42", "10", "21", "32");

    assertThat(judge("2019-20-Q3", cumulative(), steady)).isEmpty();
    assertThat(judge("2019-20-Q3", cumulative(), steady.with(quarter("2019-20-Q3"), figure("60"))))
        .extracting(Finding::rule)
        .containsExactly("FAR_OUTSIDE_HISTORY");
  }

  /** Eight values that move by one from 2018-19-Q1, and one more. */
  private static Series eightThen(String last) {
    return values("2018-19-Q1", "10", "11", "10", "11", "10", "11", "10", "11", last);
  }

  private static List<Finding> judge(String quarter, Indicator indicator, Series series) {
    return OutturnDoubts.judgeHistory(quarter(quarter), indicator, series);
  }

  private static Series values(String from, String... values) {
    NavigableMap<Quarter, Figure> series = new TreeMap<>();
    Quarter quarter = quarter(from);
    for (String value : values) {
      series.put(quarter, Drafts.figure(value));
      quarter = quarter.plus(1);
    }
    return new Series(series);
  }

  private static Optional<Figure> figure(String value) {
    return Optional.of(Drafts.figure(value));
  }

  private static Quarter quarter(String written) {
    return Quarter.parse(written);
  }

  private static Indicator plain() {
    return Indicator.of("PI.47", List.of(definition("2015-16-Q1", false, false)), Map.of());
  }

  private static Indicator cumulative() {
    return Indicator.of("PI.47", List.of(definition("2015-16-Q1", true, false)), Map.of());
  }

  private static Indicator broken() {
    return Indicator.of(
        "PI.47",
        List.of(definition("2015-16-Q1", false, false), definition("2020-21-Q1", false, true)),
        Map.of());
  }

  private static Definition definition(String from, boolean cumulative, boolean breaks) {
    return new Definition(
        quarter(from),
        "Complaints",
        Unit.parse("number"),
        Polarity.LOWER_IS_BETTER,
        Optional.empty(),
        Optional.empty(),
        cumulative,
        0,
        breaks,
        Optional.empty(),
        Optional.empty());
  }
}
