package org.goldenthread.reporting.dashboard;

import java.util.List;
import org.goldenthread.vocabulary.Quarter;

/** A dashboard, or why there is none. */
public sealed interface DashboardOutcome {

  /** Here it is. */
  record Shown(Dashboard dashboard) implements DashboardOutcome {}

  /** No council plan covers the quarter. */
  record NoPlan(Quarter quarter) implements DashboardOutcome {}

  /**
   * The plan in force has no such priority.
   *
   * @param known the codes of those it has
   */
  record UnknownPriority(String code, String plan, List<String> known)
      implements DashboardOutcome {}

  /**
   * There is no such directorate.
   *
   * @param known the codes of those there are
   */
  record UnknownDirectorate(String code, List<String> known) implements DashboardOutcome {}

  /**
   * There is no such committee.
   *
   * @param known the codes of those there are
   */
  record UnknownCommittee(String code, List<String> known) implements DashboardOutcome {}
}
