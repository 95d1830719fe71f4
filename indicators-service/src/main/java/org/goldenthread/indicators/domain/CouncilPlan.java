package org.goldenthread.indicators.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.vocabulary.FinancialYear;

/**
 * What the council wants to achieve in some years. Plans succeed one another: a quarter belongs to
 * one plan at most.
 *
 * @param code identifies the plan for ever: {@code 2019-22}
 * @param firstYear the first financial year that it covers
 * @param lastYear the last one, the same as the first or later
 * @param scoringPolicy the code of the policy that scores the plan's quarters
 * @param priorities in the order to print
 */
public record CouncilPlan(
    String code,
    String name,
    FinancialYear firstYear,
    FinancialYear lastYear,
    String scoringPolicy,
    List<Priority> priorities) {

  /** A plan whose priorities cannot change. */
  public CouncilPlan {
    priorities = List.copyOf(priorities);
  }

  /** What breaks a rule, whatever else there is. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (lastYear.compareTo(firstYear) < 0) {
      String detail = "The last year, %s, is before the first, %s".formatted(lastYear, firstYear);
      faults.add(new Fault("/lastYear", detail));
    }
    faults.addAll(
        Fault.duplicates("/priorities/%d/code", priorities.stream().map(Priority::code).toList()));
    IntStream.range(0, priorities.size())
        .forEach(position -> faults.addAll(priorities.get(position).faults(position)));
    return faults;
  }

  /** Whether there is a year that both plans cover. */
  public boolean overlaps(CouncilPlan other) {
    return firstYear.compareTo(other.lastYear) <= 0 && other.firstYear.compareTo(lastYear) <= 0;
  }

  /** Whether one of the priorities has the code. */
  public boolean hasPriority(String priority) {
    return priorities.stream().anyMatch(candidate -> candidate.code().equals(priority));
  }

  /**
   * A priority of the plan.
   *
   * @param objectives in the order to print
   */
  public record Priority(String code, String name, List<Objective> objectives) {

    /** A priority whose objectives cannot change. */
    public Priority {
      objectives = List.copyOf(objectives);
    }

    private List<Fault> faults(int position) {
      return Fault.duplicates(
          "/priorities/" + position + "/objectives/%d/code",
          objectives.stream().map(Objective::code).toList());
    }
  }

  /** What a priority is to achieve. */
  public record Objective(String code, String title) {}
}
