package org.goldenthread.indicators.directorate.topics;

import jakarta.inject.Singleton;
import org.goldenthread.events.DirectorateChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.indicators.directorate.Directorate;
import org.goldenthread.indicators.history.Announcer;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.kit.outbox.Outbox;

/** The topic {@code directorate-changed}, keyed by the directorate's code. */
@Singleton
final class DirectorateChangedPublisher implements Announcer<Directorate> {

  private final Outbox outbox;

  DirectorateChangedPublisher(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void announce(Revision<Directorate> revision) {
    outbox.append(
        Topic.DIRECTORATE_CHANGED, revision.key(), event(revision), revision.recordedAt());
  }

  private static DirectorateChanged event(Revision<Directorate> revision) {
    Directorate directorate = revision.content();
    return new DirectorateChanged(
        directorate.code(),
        revision.number(),
        directorate.renamings().stream().map(DirectorateChangedPublisher::name).toList(),
        directorate.lastQuarter().orElse(null),
        directorate.successors().isEmpty() ? null : directorate.successors(),
        revision.recordedAt(),
        revision.recordedBy());
  }

  private static DirectorateChanged.Name name(Name name) {
    return new DirectorateChanged.Name(name.effectiveFrom().orElse(null), name.name());
  }
}
