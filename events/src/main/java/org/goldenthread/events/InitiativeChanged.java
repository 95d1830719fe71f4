package org.goldenthread.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A key initiative as it now is.
 *
 * @param ref the initiative's reference, {@code YP1a}
 * @param revision 1 for the first state, one more for each change
 * @param plan the code of the plan that it belongs to; absent if it belongs to every plan that has
 *     its priority
 * @param firstQuarter the first quarter whose report has it; absent if it has no beginning
 * @param lastQuarter the last quarter whose report has it; absent while it goes on
 * @param changedBy the subject of the token that made the change
 */
public record InitiativeChanged(
    String ref,
    long revision,
    String title,
    @Nullable String priority,
    @Nullable String objective,
    @Nullable String directorate,
    @Nullable String leadRole,
    List<Milestone> milestones,
    @Nullable String plan,
    @Nullable Quarter firstQuarter,
    @Nullable Quarter lastQuarter,
    Instant changedAt,
    String changedBy)
    implements ReferenceChanged {

  /**
   * Something to be reached by a day.
   *
   * @param doneOn the day on which it was reached; absent until then
   */
  public record Milestone(String title, LocalDate dueDate, @Nullable LocalDate doneOn) {}
}
