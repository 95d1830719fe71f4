package org.goldenthread.indicators.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A key initiative: something that is done to reach an objective.
 *
 * @param ref identifies the initiative for ever: {@code YP1a}
 * @param priority the code of a plan's priority
 * @param objective as the plan words it, or its code
 * @param directorate the code of the directorate that leads it
 * @param leadRole the role that leads it, never a person
 * @param milestones in the order to print
 */
public record Initiative(
    String ref,
    String title,
    Optional<String> priority,
    Optional<String> objective,
    Optional<String> directorate,
    Optional<String> leadRole,
    List<Milestone> milestones) {

  /** An initiative whose milestones cannot change. */
  public Initiative {
    milestones = List.copyOf(milestones);
  }

  /** The initiative with another objective, or with none. */
  Initiative withObjective(Optional<String> code) {
    return new Initiative(ref, title, priority, code, directorate, leadRole, milestones);
  }

  /**
   * Something to be reached by a day.
   *
   * @param doneOn the day on which it was reached; empty until then
   */
  public record Milestone(String title, LocalDate dueDate, Optional<LocalDate> doneOn) {}
}
