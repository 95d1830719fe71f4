package org.goldenthread.scoring.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.scoring.domain.Band;
import org.goldenthread.scoring.domain.Governance;
import org.goldenthread.scoring.domain.NotScoredReason;
import org.goldenthread.scoring.domain.Score;
import org.goldenthread.scoring.domain.ScoredOutturn;
import org.goldenthread.scoring.domain.Trend;

/**
 * How many outturns have which score and which trends.
 *
 * @param scores of each band of the policies that govern them, best first; also of those with none
 * @param notScored by reason
 * @param shortTermTrends by direction; NONE where there is no trend
 * @param annualTrends by direction; NONE where there is no trend
 */
public record ScoreCounts(
    List<BandCount> scores,
    Map<String, Long> notScored,
    Map<String, Long> shortTermTrends,
    Map<String, Long> annualTrends) {

  /** Keeps a copy of the bands that nobody can change. */
  public ScoreCounts {
    scores = List.copyOf(scores);
  }

  /** How many outturns are in a band. */
  public record BandCount(String band, String symbol, String label, long count) {}

  static ScoreCounts of(Collection<ScoredOutturn> scored) {
    return new ScoreCounts(
        bands(scored),
        count(scored, each -> reason(each.score())),
        count(scored, each -> List.of(direction(each.shortTermTrend()))),
        count(scored, each -> List.of(direction(each.annualTrend()))));
  }

  private static List<BandCount> bands(Collection<ScoredOutturn> scored) {
    Map<Band, Long> counts = new LinkedHashMap<>();
    scored.stream()
        .flatMap(each -> policyBands(each).stream())
        .forEach(band -> counts.put(band, 0L));
    for (ScoredOutturn each : scored) {
      if (each.score() instanceof Score.Scored score) {
        counts.merge(score.band(), 1L, Long::sum);
      }
    }
    List<BandCount> bands = new ArrayList<>();
    counts.forEach(
        (band, count) -> bands.add(new BandCount(band.code(), band.symbol(), band.label(), count)));
    return bands;
  }

  private static List<Band> policyBands(ScoredOutturn scored) {
    return scored.inputs().governance() instanceof Governance.Governed(_, var policy)
        ? policy.bands().bestFirst()
        : List.of();
  }

  private static List<String> reason(Score score) {
    return score instanceof Score.NotScored(NotScoredReason reason)
        ? List.of(reason.name())
        : List.of();
  }

  private static String direction(Trend trend) {
    return switch (trend) {
      case Trend.None _ -> "NONE";
      case Trend.Judged(Trend.Direction direction, _) -> direction.name();
      case Trend.Neutral(Trend.Movement movement, _) -> movement.name();
    };
  }

  private static Map<String, Long> count(
      Collection<ScoredOutturn> scored, Function<ScoredOutturn, List<String>> names) {
    return scored.stream()
        .flatMap(each -> names.apply(each).stream())
        .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
  }
}
