package org.goldenthread.reporting.dashboard;

import java.util.List;
import java.util.function.Predicate;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.policy.ScoringPolicy;
import org.goldenthread.reporting.scorecard.BandCount;
import org.goldenthread.reporting.scorecard.Scorecard;
import org.goldenthread.reporting.scorecard.ScorecardRow;

/**
 * A priority's, directorate's or committee's part of a dashboard.
 *
 * @param of the priority, directorate or committee; what belongs to none has an empty code
 * @param scorecard the dashboard's own rows that belong to it
 * @param initiatives how many of the dashboard's initiatives belong to it
 * @param scores counts by score of its own rows
 */
public record Section(Named of, Scorecard scorecard, int initiatives, List<BandCount> scores) {

  /** The code of the section of what belongs to no priority or no directorate. */
  public static final String NONE = "";

  Section only(Predicate<ScorecardRow> wanted, ScoringPolicy policy) {
    Scorecard rows = scorecard.only(wanted);
    return new Section(of, rows, initiatives, rows.scores(policy));
  }

  boolean isEmpty() {
    return scorecard.rows().isEmpty() && initiatives == 0;
  }
}
