package org.goldenthread.indicators.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.field.Code;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.indicators.field.Longest;
import org.goldenthread.vocabulary.Quarter;

/**
 * A key initiative: something that is done to reach an objective.
 *
 * @param ref identifies the initiative for ever: {@code YP1a}
 * @param priority the code of a plan's priority
 * @param objective as the plan words it, or its code
 * @param directorate the code of the directorate that leads it
 * @param leadRole the role that leads it, never a person
 * @param milestones in the order to print
 * @param plan the code of the plan that it belongs to; empty if it belongs to every one that has
 *     its priority
 * @param firstQuarter the first quarter whose report has it; empty if it has no beginning
 * @param lastQuarter the last quarter whose report has it; empty while it goes on
 */
public record Initiative(
    @Code String ref,
    @Longest(Longest.PARAGRAPH) String title,
    @Code Optional<String> priority,
    @Longest(Longest.PARAGRAPH) Optional<String> objective,
    @Code Optional<String> directorate,
    Optional<String> leadRole,
    List<Milestone> milestones,
    @Code Optional<String> plan,
    Optional<Quarter> firstQuarter,
    Optional<Quarter> lastQuarter) {

  /** What breaks a rule, whatever else there is. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (int at = 0; at < milestones.size(); at++) {
      String pointer = "/milestones/" + at;
      check(pointer + "/dueDate", milestones.get(at).dueDate()).ifPresent(faults::add);
      milestones
          .get(at)
          .doneOn()
          .flatMap(day -> check(pointer + "/doneOn", day))
          .ifPresent(faults::add);
    }
    if (lastQuarter
        .flatMap(last -> firstQuarter.filter(it -> it.compareTo(last) > 0))
        .isPresent()) {
      faults.add(
          new Fault("/lastQuarter", "It ends before it begins: correct one of the quarters"));
    }
    return faults;
  }

  /** A day in no financial year that there can be. */
  private static Optional<Fault> check(String pointer, LocalDate day) {
    try {
      Quarter.of(day);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(new Fault(pointer, String.valueOf(e.getMessage())));
    }
  }

  /** The initiative of a plan, unless it says another, with another objective, or with none. */
  Initiative of(Optional<String> told, Optional<String> code) {
    return new Initiative(
        ref,
        title,
        priority,
        code,
        directorate,
        leadRole,
        milestones,
        plan.or(() -> told),
        firstQuarter,
        lastQuarter);
  }

  /**
   * Something to be reached by a day.
   *
   * @param doneOn the day on which it was reached; empty until then
   */
  public record Milestone(String title, LocalDate dueDate, Optional<LocalDate> doneOn) {}
}
