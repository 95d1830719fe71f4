package org.goldenthread.outturns.finding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.reference.ReferenceKind;

/** Every finding as it now stands, and every state that it had. */
public interface FindingLedger {

  /** All findings about these subjects, in any state. */
  List<TrackedFinding> about(ReferenceKind kind, Collection<String> subjects);

  /** A finding as it now stands. */
  Optional<TrackedFinding> byId(String id);

  /** Every state of a finding, earliest first. */
  List<TrackedFinding> revisions(String id);

  /** Those that fit, in the order of their ids. */
  List<TrackedFinding> list(FindingQuery query);

  /** Adds the states, whose subjects the transaction holds. */
  void keep(List<TrackedFinding> changed);
}
