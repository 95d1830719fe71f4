package org.goldenthread.outturns.finding;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.outturns.reference.Change;
import org.goldenthread.outturns.submission.Position;

/** Raises, changes and corrects findings after rules looked, and tells of it. */
@Singleton
public record TrackFindings(FindingLedger ledger, FindingEvents events) {

  /**
   * Keeps what changes, in the current transaction, which holds the subjects.
   *
   * @param known all that there are already about the subjects, in any state
   */
  public void track(List<Judgement> judgements, List<TrackedFinding> known, Change change) {
    Map<Position, List<TrackedFinding>> there =
        known.stream().collect(Collectors.groupingBy(TrackedFinding::position));
    List<TrackedFinding> changed =
        judgements.stream()
            .flatMap(
                it -> it.changes(there.getOrDefault(it.position(), List.of()), change).stream())
            .toList();
    if (!changed.isEmpty()) {
      ledger.keep(changed);
      events.changed(changed);
    }
  }
}
