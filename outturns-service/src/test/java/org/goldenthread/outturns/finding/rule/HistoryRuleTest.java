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
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryRuleTest {

  private static final Quarter FIRST = Quarter.parse("2017-18-Q1");

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
  void shouldFindNothingInARateToDateThatFallsOrCannotBeTakenApart() {
    Indicator recycling = measuring(definition("2015-16-Q1", "percent", true, false));
    Series falling =
        values("2017-18-Q1", "50", "47", "44", "41", "50", "48", "44", "41", "51", "47", "44", "9");

    assertThat(judge("2019-20-Q4", recycling, falling)).isEmpty();
  }

  @Test
  void shouldFindAJumpFarOutsideTheHistory() {
    assertThat(judge("2020-21-Q1", plain(), twelveThen("19")))
        .containsExactly(
            new Finding(
                "FAR_OUTSIDE_HISTORY",
                "19 is far outside what it varied by in 12 earlier quarters, 7.8 to 13.2: check"
                    + " it."));
  }

  @Test
  void shouldFindNothingWithinTheNaturalLimitsOrOutsideThemByTheLastDigit() {
    assertThat(judge("2020-21-Q1", plain(), twelveThen("13.1"))).isEmpty();
    assertThat(judge("2020-21-Q1", plain(), twelveThen("13.2"))).isEmpty();
    assertThat(judge("2020-21-Q1", plain(), twelveThen("13.3"))).isNotEmpty();
    assertThat(judge("2020-21-Q1", plain(), twelveThen("13.20"))).isNotEmpty();
  }

  @Test
  void shouldFindNothingInAShortHistory() {
    Series eleven = new Series(new TreeMap<>(twelveThen("99").values().tailMap(FIRST, false)));

    assertThat(judge("2020-21-Q1", plain(), eleven)).isEmpty();
  }

  @Test
  void shouldFindNothingAcrossABreak() {
    assertThat(judge("2020-21-Q1", broken(), twelveThen("99"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"days,false,false", "number,true,false", "number,false,true", "'',false,true"})
  void shouldFindNothingWhereUnitOrYearToDateChanged(
      String unit, boolean cumulative, boolean isFound) {
    Indicator changed =
        measuring(
            definition("2015-16-Q1", "number", false, false),
            definition("2020-21-Q1", unit, cumulative, false));

    assertThat(judge("2020-21-Q1", changed, twelveThen("99")).isEmpty()).isEqualTo(!isFound);
  }

  /** Three quarters of each of four years: eight ranges of 0.1; five where the years have gaps. */
  @Test
  void shouldTakeNoMovingRangeAcrossAGap() {
    Series gaps = Series.EMPTY;
    for (int year = 2016; year < 2020; year++) {
      Quarter first = new FinancialYear(year).quarter(1);
      gaps =
          gaps.with(first, figure("10"))
              .with(first.plus(1), figure("10.1"))
              .with(first.plus(2), figure("10"));
    }
    Series fewRanges =
        gaps.with(quarter("2017-18-Q2"), Optional.empty())
            .with(quarter("2018-19-Q2"), Optional.empty())
            .with(quarter("2015-16-Q2"), figure("10"))
            .with(quarter("2015-16-Q4"), figure("10"));

    assertThat(judge("2020-21-Q1", plain(), fewRanges.with(quarter("2020-21-Q1"), figure("99"))))
        .isEmpty();
    assertThat(judge("2020-21-Q1", plain(), gaps.with(quarter("2020-21-Q1"), figure("10.5"))))
        .extracting(Finding::detail)
        .containsExactly(
            "10.5 is far outside what it varied by in 12 earlier quarters, 9.76 to 10.30: check"
                + " it.");
  }

  @Test
  void shouldJudgeAYearToDateByWhatEachQuarterAdded() {
    Series steady =
        values(
            "2017-18-Q1",
            "10",
            "21",
            "31",
            "42",
            "11",
            "21",
            "32",
            "42",
            "10",
            "21",
            "32",
            "42",
            "10",
            "21",
            "32");

    assertThat(judge("2020-21-Q3", cumulative(), steady)).isEmpty();
    assertThat(judge("2020-21-Q3", cumulative(), steady.with(quarter("2020-21-Q3"), figure("60"))))
        .extracting(Finding::rule)
        .containsExactly("FAR_OUTSIDE_HISTORY");
  }

  /** Twelve values that move by one from 2017-18-Q1, and one more. */
  private static Series twelveThen(String last) {
    return values(
        "2017-18-Q1", "10", "11", "10", "11", "10", "11", "10", "11", "10", "11", "10", "11", last);
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
    return measuring(definition("2015-16-Q1", "number", false, false));
  }

  private static Indicator cumulative() {
    return measuring(definition("2015-16-Q1", "number", true, false));
  }

  private static Indicator broken() {
    return measuring(
        definition("2015-16-Q1", "number", false, false),
        definition("2020-21-Q1", "number", false, true));
  }

  private static Indicator measuring(Definition... definitions) {
    return Indicator.of("PI.47", List.of(definitions), Map.of());
  }

  private static Definition definition(
      String from, String unit, boolean cumulative, boolean breaks) {
    return new Definition(
        quarter(from),
        "Complaints",
        unit.isEmpty() ? Unit.UNSTATED : Unit.parse(unit),
        Polarity.LOWER_IS_BETTER,
        Optional.empty(),
        Optional.empty(),
        cumulative,
        0,
        breaks,
        Optional.empty(),
        Optional.empty(),
        Frequency.QUARTERLY,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
