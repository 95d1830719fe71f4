package org.goldenthread.reporting.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.reporting.scorecard.BandCount;
import org.goldenthread.reporting.scorecard.Scorecard;
import org.goldenthread.reporting.scorecard.TrendCounts;

/** Says in one sentence how a quarter went, from the counts of a scorecard. */
final class Summary {

  private static final String EXCEEDS = "Exceeds target";
  private static final String ON_TARGET = "On target";

  private final Scorecard scorecard;
  private final List<BandCount> scores;

  private Summary(Scorecard scorecard, ScoringPolicy policy) {
    this.scorecard = scorecard;
    this.scores = scorecard.scores(policy);
  }

  static String of(Scorecard scorecard, ScoringPolicy policy) {
    return new Summary(scorecard, policy).sentence();
  }

  private String sentence() {
    if (scorecard.total() == 0) {
      return "No indicators are reported on in this quarter.";
    }
    if (scorecard.reported() == 0) {
      return nothingReported() + delayed() + ".";
    }
    return "Of %s reported, %s; %s%s%s."
        .formatted(counted(scorecard.reported()), joined(clauses()), worse(), awaited(), delayed());
  }

  /**
   * How many are worse, by the trend that more of them have; where half of those reported or more
   * cannot be compared, of how many.
   */
  private String worse() {
    TrendCounts shortTerm = scorecard.shortTermTrends();
    TrendCounts annual = scorecard.annualTrends();
    boolean byYear =
        2 * shortTerm.compared() < scorecard.reported() && annual.compared() > shortTerm.compared();
    TrendCounts trends = byYear ? annual : shortTerm;
    String before = byYear ? "the same quarter last year" : "last quarter";
    if (trends.compared() == 0) {
      return "none can be compared with " + before;
    }
    String worse = "%d %s worse than %s".formatted(trends.worse(), isOrAre(trends.worse()), before);
    return 2 * trends.compared() >= scorecard.reported()
        ? worse
        : "of the %d that can be compared, %s".formatted(trends.compared(), worse);
  }

  private List<String> clauses() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (BandCount score : scores) {
      counts.merge(kind(score), score.count(), Integer::sum);
    }
    int unscored = scorecard.reported() - scorecard.scored();
    if (unscored > 0 || counts.isEmpty()) {
      counts.put("not scored", unscored);
    }
    return counts.entrySet().stream()
        .map(clause -> clause(clause.getKey(), clause.getValue()))
        .toList();
  }

  private String nothingReported() {
    return switch (scorecard.due()) {
      case 0 -> "No indicator is due in this quarter";
      case 1 -> "The one indicator due has not been reported yet";
      default -> "None of the %d indicators due has been reported yet".formatted(scorecard.due());
    };
  }

  /** The three words that every report uses; another policy's label is quoted as it is. */
  private static String kind(BandCount score) {
    if (score.label().startsWith(ON_TARGET)) {
      return "on target";
    }
    return switch (score.label()) {
      case EXCEEDS -> EXCEEDS;
      case "Below target" -> "below";
      default -> "scored “" + score.label() + "”";
    };
  }

  private static String clause(String kind, int count) {
    return kind.equals(EXCEEDS)
        ? count + (count == 1 ? " exceeds target" : " exceed target")
        : "%d %s %s".formatted(count, isOrAre(count), kind);
  }

  private String awaited() {
    int awaited = scorecard.awaited();
    return awaited == 0 ? "" : "; %d more %s awaited".formatted(awaited, isOrAre(awaited));
  }

  private String delayed() {
    int delayed = scorecard.delayed();
    return delayed == 0 ? "" : "; %d more %s delayed".formatted(delayed, isOrAre(delayed));
  }

  private static String counted(int indicators) {
    return indicators == 1 ? "1 indicator" : indicators + " indicators";
  }

  private static String isOrAre(int count) {
    return count == 1 ? "is" : "are";
  }

  private static String joined(List<String> clauses) {
    return clauses.size() == 1
        ? clauses.getFirst()
        : String.join(", ", clauses.subList(0, clauses.size() - 1)) + " and " + clauses.getLast();
  }
}
