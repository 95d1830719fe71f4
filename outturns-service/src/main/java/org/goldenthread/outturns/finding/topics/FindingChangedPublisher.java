package org.goldenthread.outturns.finding.topics;

import jakarta.inject.Singleton;
import java.util.List;
import org.goldenthread.events.FindingChanged;
import org.goldenthread.events.Topic;
import org.goldenthread.kit.outbox.Outbox;
import org.goldenthread.outturns.finding.FindingEvents;
import org.goldenthread.outturns.finding.TrackedFinding;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.vocabulary.code.FindingSubject;

/** The topic {@code finding-changed}, keyed by the indicator's reference or directorate's code. */
@Singleton
record FindingChangedPublisher(Outbox outbox) implements FindingEvents {

  @Override
  public void changed(List<TrackedFinding> changed) {
    outbox.appendAll(changed.stream().map(FindingChangedPublisher::entry).toList());
  }

  private static Outbox.Entry entry(TrackedFinding finding) {
    return new Outbox.Entry(
        Topic.FINDING_CHANGED,
        finding.position().subject(),
        event(finding),
        finding.changed().at());
  }

  private static FindingChanged event(TrackedFinding finding) {
    return new FindingChanged(
        finding.id(),
        finding.finding().rule(),
        kind(finding.kind()),
        finding.position().subject(),
        finding.position().quarter(),
        finding.revision(),
        finding.state(),
        finding.finding().detail(),
        finding.reason().orElse(null),
        finding.raised().at(),
        finding.changed().at(),
        finding.changed().by());
  }

  private static FindingSubject kind(ReferenceKind kind) {
    return kind == ReferenceKind.DIRECTORATE
        ? FindingSubject.DIRECTORATE
        : FindingSubject.INDICATOR;
  }
}
