package org.goldenthread.reporting.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.scorecard.ScorecardRow;

/** By priority in the order of the plan, then by directorate, then by reference. */
final class PrintedOrder {

  private PrintedOrder() {}

  static Comparator<ScorecardRow> of(CouncilPlan plan) {
    List<String> priorities = plan.priorities().stream().map(CouncilPlan.Priority::code).toList();
    return Comparator.<ScorecardRow>comparingInt(row -> place(row.priority(), priorities))
        .thenComparing(row -> row.directorate().map(Named::name).orElse(""))
        .thenComparing(row -> row.ref().value().length())
        .thenComparing(ScorecardRow::ref);
  }

  private static int place(Optional<Named> priority, List<String> priorities) {
    int place = priority.map(Named::code).map(priorities::indexOf).orElse(-1);
    return place < 0 ? priorities.size() : place;
  }
}
