package org.goldenthread.indicators.initiative.topics;

import jakarta.inject.Singleton;
import org.goldenthread.events.InitiativeChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.indicators.history.Announcer;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.initiative.Initiative;
import org.goldenthread.kit.outbox.Outbox;

/** The topic {@code initiative-changed}, keyed by the initiative's reference. */
@Singleton
final class InitiativeChangedPublisher implements Announcer<Initiative> {

  private final Outbox outbox;

  InitiativeChangedPublisher(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void announce(Revision<Initiative> revision) {
    outbox.append(Topic.INITIATIVE_CHANGED, revision.key(), event(revision), revision.recordedAt());
  }

  private static InitiativeChanged event(Revision<Initiative> revision) {
    Initiative initiative = revision.content();
    return new InitiativeChanged(
        initiative.ref(),
        revision.number(),
        initiative.title(),
        initiative.priority().orElse(null),
        initiative.objective().orElse(null),
        initiative.directorate().orElse(null),
        initiative.leadRole().orElse(null),
        initiative.milestones().stream()
            .map(
                it ->
                    new InitiativeChanged.Milestone(
                        it.title(), it.dueDate(), it.doneOn().orElse(null)))
            .toList(),
        revision.recordedAt(),
        revision.recordedBy());
  }
}
