package org.goldenthread.scoring.rules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.goldenthread.scoring.framework.CouncilPlan;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

/** Published reports are the oracle: nothing in the rules was tuned to them. */
class PublishedReportTest {

  private static final PublishedReport CORPORATE = PublishedReport.sample("2020-21-q2");
  private static final PublishedReport CHILDRENS = PublishedReport.sample("2021-22-q2-childrens");

  private static final Scoring THREE_LEVEL =
      new Scoring(
          Framework.of(
              List.of(
                  CouncilPlan.withOnePolicy(
                      "2019-22",
                      1,
                      new FinancialYear(2019),
                      new FinancialYear(2021),
                      Policies.THREE_LEVEL.code())),
              List.of(Policies.THREE_LEVEL)));

  private static final String UNROUNDED =
      "the council compared values that it then printed rounded";
  private static final String NOT_PRINTED =
      "lagged by a quarter, and the outturn of 2019-20-Q4 is not printed";

  /** Where the printed short-term trend does not follow from the printed figures. */
  private static final Map<String, Difference> KNOWN_DIFFERENCES =
      Map.of(
          "PI.120", new Difference("worse", "consistent", UNROUNDED),
          "PI.1899", new Difference("worse", "improved", UNROUNDED),
          "PI.1498", new Difference("improved", "none", NOT_PRINTED),
          "PI.1499", new Difference("worse", "none", NOT_PRINTED));

  @Test
  void shouldReproduceEveryPrintedScore() {
    Map<String, String> printed = printed(CORPORATE, "expected_scores", "score");

    assertThat(printed).hasSize(33);
    assertThat(results(CORPORATE, "expected_scores", PublishedReportTest::score))
        .isEqualTo(printed);
    assertThat(counts(printed)).isEqualTo(Map.of("exceeds", 16L, "on_target", 3L, "below", 14L));
  }

  @Test
  void shouldReproduceThePrintedShortTermTrendsButForKnownDifferences() {
    Map<String, String> expected = printed(CORPORATE, "expected_trends", "trend");
    KNOWN_DIFFERENCES.forEach(
        (ref, difference) ->
            assertThat(expected.replace(ref, difference.derived()))
                .as("%s, because %s", ref, difference.cause())
                .isEqualTo(difference.printed()));

    Map<String, String> derived =
        results(CORPORATE, "expected_trends", scored -> trend(scored.shortTermTrend()));

    assertThat(derived).isEqualTo(expected);
    assertThat(counts(derived))
        .isEqualTo(Map.of("improved", 10L, "consistent", 5L, "worse", 16L, "none", 2L));
  }

  @Test
  void shouldDeriveTheAnnualTrendsFromThePrintedFigures() {
    Map<String, String> derived =
        results(CORPORATE, "expected_scores", scored -> trend(scored.annualTrend()));

    assertThat(counts(derived))
        .isEqualTo(Map.of("improved", 10L, "consistent", 3L, "worse", 15L, "none", 5L));
  }

  @Test
  void shouldNotScoreTheDelayedMeasure() {
    ScoredOutturn delayed = scored(CORPORATE.series(), "PI.2131", "2020-21-Q2");

    assertThat(delayed.score()).isEqualTo(new Score.NotScored(NotScoredReason.DELAYED));
  }

  @Test
  void shouldReproduceThePrintedTrendsOfAnotherReport() {
    assertThat(results(CHILDRENS, "expected_trends", scored -> trend(scored.shortTermTrend())))
        .isEqualTo(printed(CHILDRENS, "expected_trends", "trend"));
  }

  @Test
  void shouldOnlyTellThatTheNeutralIndicatorRose() {
    ScoredOutturn neutral = scored(CHILDRENS.series(), "PI.433", "2021-22-Q2");

    assertThat(neutral.score()).isEqualTo(new Score.NotScored(NotScoredReason.NEUTRAL_POLARITY));
    assertThat(trend(neutral.shortTermTrend())).isEqualTo("increased");
  }

  private record Difference(String printed, String derived, String cause) {}

  private static Map<String, String> printed(PublishedReport report, String file, String column) {
    return report
        .rows(file)
        .collect(
            Collectors.toMap(
                row -> row.get("ref"), row -> row.get(column), (a, b) -> a, TreeMap::new));
  }

  private static Map<String, String> results(
      PublishedReport report, String file, Function<ScoredOutturn, String> result) {
    Map<IndicatorRef, Series> series = report.series();
    return report
        .rows(file)
        .collect(
            Collectors.toMap(
                row -> row.get("ref"),
                (CSVRecord row) -> result.apply(scored(series, row.get("ref"), row.get("period"))),
                (a, b) -> a,
                TreeMap::new));
  }

  private static ScoredOutturn scored(
      Map<IndicatorRef, Series> series, String ref, String quarter) {
    return THREE_LEVEL
        .score(requireNonNull(series.get(new IndicatorRef(ref))), Quarter.parse(quarter))
        .orElseThrow();
  }

  private static String score(ScoredOutturn scored) {
    return scored.score() instanceof Score.Scored score ? score.band().code() : "not scored";
  }

  private static String trend(Trend trend) {
    return trend.direction().name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Long> counts(Map<String, String> results) {
    return results.values().stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
