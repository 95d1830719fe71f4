package org.goldenthread.indicators.initiative.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.initiative.Initiative;
import org.goldenthread.indicators.initiative.rest.InitiativeRequest.MilestoneBody;

/** A key initiative as it now is. */
record InitiativeResponse(
    String ref,
    long revision,
    String title,
    Optional<String> priority,
    Optional<String> objective,
    Optional<String> directorate,
    Optional<String> leadRole,
    List<MilestoneBody> milestones,
    Instant changedAt,
    String changedBy) {

  static InitiativeResponse of(Revision<Initiative> revision) {
    Initiative initiative = revision.content();
    return new InitiativeResponse(
        initiative.ref(),
        revision.number(),
        initiative.title(),
        initiative.priority(),
        initiative.objective(),
        initiative.directorate(),
        initiative.leadRole(),
        initiative.milestones().stream().map(MilestoneBody::of).toList(),
        revision.recordedAt(),
        revision.recordedBy());
  }
}
