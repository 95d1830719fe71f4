package org.goldenthread.reporting.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.reporting.plan.CouncilPlan;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.scorecard.ScorecardRow;

/** By priority in the order of the plan, then by directorate, then by reference. */
record PrintedOrder(CouncilPlan plan) implements Comparator<ScorecardRow> {

  @Override
  public int compare(ScorecardRow one, ScorecardRow other) {
    return Comparator.<ScorecardRow>comparingInt(row -> place(row.priority()))
        .thenComparing(row -> row.directorate().map(Named::name).orElse(""))
        .thenComparing(row -> row.ref().value().length())
        .thenComparing(ScorecardRow::ref)
        .compare(one, other);
  }

  private int place(Optional<Named> priority) {
    List<CouncilPlan.Priority> order = plan.priorities();
    return IntStream.range(0, order.size())
        .filter(i -> priority.filter(p -> p.code().equals(order.get(i).code())).isPresent())
        .findFirst()
        .orElse(order.size());
  }
}
