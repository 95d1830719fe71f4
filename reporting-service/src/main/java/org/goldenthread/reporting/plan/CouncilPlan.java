package org.goldenthread.reporting.plan;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;

/**
 * The council plan that governs a quarter.
 *
 * @param code the plan's code, {@code 2019-22}
 * @param policyCode the scoring policy that the plan starts with
 * @param policyChanges when another policy takes over, in any order
 * @param priorities in the order of the plan
 * @param revision counts its changes, from 1
 * @param changedAt when this state of the plan was made
 */
public record CouncilPlan(
    String code,
    String name,
    FinancialYear firstYear,
    FinancialYear lastYear,
    @JsonAlias("scoringPolicy") String policyCode,
    List<PolicyChange> policyChanges,
    List<Priority> priorities,
    long revision,
    Instant changedAt) {

  /** The plan's priority with this code. */
  public Optional<Priority> priority(String priorityCode) {
    return priorities.stream().filter(priority -> priority.code().equals(priorityCode)).findFirst();
  }

  /** Whether the quarter is in one of the plan's years. */
  public boolean covers(Quarter quarter) {
    return firstYear.compareTo(quarter.year()) <= 0 && lastYear.compareTo(quarter.year()) >= 0;
  }

  /**
   * The plan in force in the quarter. Plans succeed one another: where two overlap, the one that
   * starts later is in force.
   */
  public static Optional<CouncilPlan> inForce(Quarter quarter, Collection<CouncilPlan> plans) {
    return plans.stream()
        .filter(plan -> plan.covers(quarter))
        .max(Comparator.comparing(CouncilPlan::firstYear).thenComparing(CouncilPlan::code));
  }

  /** The code of the policy in force in the quarter: the last change that has begun by then. */
  public String policyIn(Quarter quarter) {
    return policyChanges.stream()
        .filter(change -> change.fromQuarter().compareTo(quarter) <= 0)
        .max(Comparator.comparing(PolicyChange::fromQuarter))
        .map(PolicyChange::policyCode)
        .orElse(policyCode);
  }

  /**
   * One of the plan's priorities.
   *
   * @param name its name where no other holds
   * @param names the names it has had, in any order; empty if it was never renamed
   */
  public record Priority(String code, String name, List<DatedName> names) {

    /** The priority with the name that holds in the quarter. */
    public Named namedIn(Quarter quarter) {
      return new Named(code, DatedName.in(quarter, names).orElse(name));
    }
  }

  /** From this quarter on, this policy scores the plan's quarters. */
  public record PolicyChange(Quarter fromQuarter, @JsonAlias("scoringPolicy") String policyCode) {}
}
