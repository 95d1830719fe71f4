package org.goldenthread.reporting.domain;

import java.time.Instant;
import java.util.List;
import org.goldenthread.vocabulary.Quarter;

/**
 * What a reader sees of a quarter: the whole council, a priority or a directorate.
 *
 * @param quarter the reporting quarter
 * @param asAt the latest time of any event that something here comes from; the same after a rebuild
 * @param policy the policy of the plan in force
 * @param scorecard the rows, and the counts made from them
 * @param initiatives counts by status
 * @param priorities the rows and initiatives again, by priority
 * @param directorates the rows and initiatives again, by directorate
 */
public record Dashboard(
    Scope scope,
    Quarter quarter,
    Instant asAt,
    QuarterState.Stage state,
    ScoringPolicy policy,
    Scorecard scorecard,
    List<StatusCount> initiatives,
    List<Section> priorities,
    List<Section> directorates) {

  /** A dashboard that cannot change. */
  public Dashboard {
    initiatives = List.copyOf(initiatives);
    priorities = List.copyOf(priorities);
    directorates = List.copyOf(directorates);
  }

  /** Counts by score of all its rows. */
  public List<BandCount> scores() {
    return scorecard.scores(policy);
  }

  /** How the quarter went, in one sentence made from the counts. */
  public String summary() {
    return Summary.of(scorecard, policy);
  }
}
