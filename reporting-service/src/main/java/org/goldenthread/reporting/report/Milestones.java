package org.goldenthread.reporting.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.documents.LondonTime;
import org.goldenthread.reporting.plan.Initiative;
import org.goldenthread.vocabulary.Quarter;

/** The milestones of initiatives in words. */
final class Milestones {

  private Milestones() {}

  /** {@code Lease signed (due 30 September 2020, overdue); Centre open (due 31 March 2021)}. */
  static String of(Initiative initiative, Quarter quarter) {
    return initiative.milestones().stream()
        .map(it -> words(it, initiative.isOverdue(it, quarter)))
        .collect(Collectors.joining("; "));
  }

  /** What overdue means, where the word is used. */
  static Optional<String> meaning(List<Initiative> initiatives, Quarter quarter) {
    boolean used =
        initiatives.stream()
            .anyMatch(it -> it.milestones().stream().anyMatch(m -> it.isOverdue(m, quarter)));
    return used
        ? Optional.of(
            "A milestone is overdue if it was due by the end of the quarter and neither it is done"
                + " nor its initiative reported as completed.")
        : Optional.empty();
  }

  private static String words(Initiative.Milestone milestone, boolean overdue) {
    String state =
        milestone
            .doneOn()
            .map(day -> ", done " + LondonTime.day(day))
            .orElse(overdue ? ", overdue" : "");
    return "%s (due %s%s)".formatted(milestone.title(), LondonTime.day(milestone.dueDate()), state);
  }
}
