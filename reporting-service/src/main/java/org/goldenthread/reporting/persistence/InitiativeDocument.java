package org.goldenthread.reporting.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.plan.Initiative;
import org.jspecify.annotations.Nullable;

/** A key initiative as it is kept. */
record InitiativeDocument(
    String ref,
    String title,
    @Nullable String priority,
    @Nullable String objective,
    @Nullable String directorate,
    @Nullable String leadRole,
    List<MilestoneDocument> milestones,
    Instant changedAt) {

  Initiative initiative(Optional<ProgressDocument> progress) {
    return new Initiative(
        ref,
        title,
        Optional.ofNullable(priority),
        Optional.ofNullable(directorate),
        Optional.ofNullable(objective),
        Optional.ofNullable(leadRole),
        progress.map(ProgressDocument::status),
        progress.flatMap(told -> Optional.ofNullable(told.progress())),
        milestones.stream().map(MilestoneDocument::milestone).toList(),
        progress.map(ProgressDocument::submittedAt).filter(changedAt::isBefore).orElse(changedAt));
  }

  record MilestoneDocument(String title, LocalDate dueDate) {

    private Initiative.Milestone milestone() {
      return new Initiative.Milestone(title, dueDate);
    }
  }

  record ProgressDocument(String status, @Nullable String progress, Instant submittedAt) {}
}
