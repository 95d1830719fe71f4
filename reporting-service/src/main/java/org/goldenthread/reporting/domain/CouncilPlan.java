package org.goldenthread.reporting.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The council plan that governs a quarter.
 *
 * @param code the plan's code, {@code 2019-22}
 * @param policyCode the scoring policy that the plan names
 * @param priorities in the order of the plan
 * @param changedAt when this state of the plan was made
 */
public record CouncilPlan(
    String code, String name, String policyCode, List<Priority> priorities, Instant changedAt) {

  /** A plan whose priorities cannot change. */
  public CouncilPlan {
    priorities = List.copyOf(priorities);
  }

  /** The plan's priority with this code. */
  public Optional<Priority> priority(String priorityCode) {
    return priorities.stream().filter(priority -> priority.code().equals(priorityCode)).findFirst();
  }

  /** One of the plan's priorities. */
  public record Priority(String code, String name) {}
}
