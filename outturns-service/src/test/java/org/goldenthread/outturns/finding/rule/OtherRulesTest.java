package org.goldenthread.outturns.finding.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.fixture.Drafts;
import org.goldenthread.outturns.fixture.Indicators;
import org.goldenthread.outturns.outturn.Series;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.statement.Comparators;
import org.goldenthread.outturns.statement.ServiceSummary;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherRulesTest {

  private static final Quarter Q2 = Quarter.parse("2020-21-Q2");

  @Test
  void shouldFindATargetAndAnOutturnThatBothMoveForTheWorse() {
    assertThat(judge("107", "20", "16"))
        .containsExactly(
            new Finding(
                "SCORE_CONTRADICTS_POLARITY",
                "107 is more than twice the target of 20, which itself was raised from 16 a year"
                    + " before, though lower is better: check the polarity."));
  }

  @ParameterizedTest
  @CsvSource({"40,20,16", "107,20,20", "107,40,16", "107,16,20", "-5,20,16"})
  void shouldFindNothingWhereOnlyOneOfThemDoes(String value, String target, String before) {
    assertThat(judge(value, target, before)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Median,2017-18,true",
    "Median,2018-19,false",
    "Statistical Neighbours 18/19,,false",
    "17/18 Overall (against 88.3% target),,true",
    "Ranking (June 2018),,true",
    "Ranking (July 2018),,false",
    "England 2017,,true",
    "England 2018,,false",
    "English Met,,false",
    "Median,2017-19,false"
  })
  void shouldFindAComparatorOfATimeLongPast(String label, String period, boolean stale) {
    Comparators comparators =
        new Comparators(
            new IndicatorRef("PI.47"),
            Q2,
            List.of(
                new Comparators.Comparator(
                    label,
                    Optional.empty(),
                    Optional.ofNullable(period),
                    Optional.empty(),
                    Optional.empty())));

    assertThat(Rules.findings(comparators, Indicators.indicator("percent", "CCS"), Series.EMPTY))
        .extracting(Finding::rule)
        .isEqualTo(stale ? List.of("STALE_COMPARATOR") : List.of());
  }

  @Test
  void shouldFindABreakdownThatDoesNotAddUpToTheHeadcount() {
    assertThat(workforce("headcount=354", "gender_headcount=195", "gender_headcount=149"))
        .containsExactly(
            new Finding(
                "BREAKDOWN_DOES_NOT_ADD_UP",
                "The headcount is 354, but gender adds up to 344: check them."));
  }

  @Test
  void shouldFindNothingInABreakdownThatAddsUpOrHasNoTotal() {
    assertThat(workforce("headcount=344", "gender_headcount=195", "gender_headcount=149"))
        .isEmpty();
    assertThat(workforce("gender_headcount=195")).isEmpty();
  }

  private static List<Finding> judge(String value, String target, String before) {
    Indicator indicator =
        Indicator.of(
            "PI.47",
            List.of(Indicators.definition("2019-20-Q1", "number", Optional.empty())),
            Map.of(Q2, Drafts.figure(target), Quarter.parse("2019-20-Q2"), Drafts.figure(before)));
    return OutturnDoubts.judge(Drafts.of(value).complete(indicator), indicator, Series.EMPTY);
  }

  private static List<Finding> workforce(String... metrics) {
    ServiceSummary summary =
        new ServiceSummary(
            "CCS",
            Q2,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Stream.of(metrics)
                .map(it -> it.split("="))
                .map(
                    it ->
                        new ServiceSummary.WorkforceMetric(
                            it[0], "some", Drafts.figure(it[1]), "number"))
                .toList());
    return Rules.findings(summary, Indicators.indicator("percent", "CCS"), Series.EMPTY);
  }
}
