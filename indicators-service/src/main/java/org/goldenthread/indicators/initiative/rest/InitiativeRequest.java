package org.goldenthread.indicators.initiative.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.history.rest.Fields;
import org.goldenthread.indicators.initiative.Initiative;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** A key initiative as it is sent. */
public record InitiativeRequest(
    @Nullable String title,
    @Nullable String priority,
    @Nullable String objective,
    @Nullable String directorate,
    @Nullable String leadRole,
    @Nullable List<@Nullable MilestoneBody> milestones) {

  public Initiative initiative(String ref, Fields fields) {
    return new Initiative(
        ref,
        fields.text("/title", title, Fields.PARAGRAPH),
        fields.optionalCode("/priority", priority),
        fields.optionalText("/objective", objective, Fields.PARAGRAPH),
        fields.optionalCode("/directorate", directorate),
        fields.optionalText("/leadRole", leadRole, Fields.LINE),
        fields.each("/milestones", milestones, (at, milestone) -> milestone.read(at, fields)));
  }

  /** Something to be reached by a day. */
  public record MilestoneBody(
      @Nullable String title, @Nullable LocalDate dueDate, @Nullable LocalDate doneOn) {

    public static MilestoneBody of(Initiative.Milestone milestone) {
      return new MilestoneBody(
          milestone.title(), milestone.dueDate(), milestone.doneOn().orElse(null));
    }

    private Initiative.Milestone read(String pointer, Fields fields) {
      LocalDate due = fields.required(pointer + "/dueDate", dueDate, LocalDate.EPOCH);
      check(pointer + "/dueDate", due, fields);
      Optional.ofNullable(doneOn).ifPresent(day -> check(pointer + "/doneOn", day, fields));
      return new Initiative.Milestone(
          fields.text(pointer + "/title", title, Fields.LINE), due, Optional.ofNullable(doneOn));
    }

    /** Whether the day is in a financial year that there can be. */
    private static void check(String pointer, LocalDate day, Fields fields) {
      fields.checked(pointer, day, Quarter::of, Quarter.of(LocalDate.EPOCH));
    }
  }
}
