package org.goldenthread.indicators.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.indicators.domain.Initiative;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** A key initiative as it is sent. */
@Schema(
    name = "InitiativeRequest",
    requiredProperties = "title",
    examples = Examples.INITIATIVE_REQUEST)
record InitiativeRequest(
    @Schema(
            description = "What is done",
            examples = "Improve outcomes for children aged 0-11 (early years and primary)")
        @Nullable String title,
    @Schema(description = "The code of a plan's priority", examples = "YP")
        @Nullable String priority,
    @Schema(
            description = "The objective that it serves, as the plan words it or its code",
            examples = "Objective 1 Improve outcomes for all children and young people")
        @Nullable String objective,
    @Schema(description = "The code of the directorate that leads it", examples = "DCS")
        @Nullable String directorate,
    @Schema(description = "The role that leads it, never a person", examples = "Head of Schools")
        @Nullable String leadRole,
    @Schema(description = "In the order to print; none if left out")
        @Nullable List<@Nullable MilestoneBody> milestones) {

  Initiative initiative(String ref, Fields fields) {
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
  @Schema(
      name = "Milestone",
      requiredProperties = {"title", "dueDate"})
  record MilestoneBody(
      @Schema(examples = "Early help offer published") @Nullable String title,
      @Schema(examples = "2012-09-30") @Nullable LocalDate dueDate) {

    static MilestoneBody of(Initiative.Milestone milestone) {
      return new MilestoneBody(milestone.title(), milestone.dueDate());
    }

    private Initiative.Milestone read(String pointer, Fields fields) {
      LocalDate day = fields.required(pointer + "/dueDate", dueDate, LocalDate.EPOCH);
      // Whether the day is in a financial year that there can be.
      fields.checked(pointer + "/dueDate", day, Quarter::of, Quarter.of(LocalDate.EPOCH));
      return new Initiative.Milestone(fields.text(pointer + "/title", title, Fields.LINE), day);
    }
  }
}
