package org.goldenthread.outturns.finding;

import java.util.List;

/** Tells everybody else of findings; nobody hears of what was not committed. */
public interface FindingEvents {

  /** Findings were raised, corrected or acknowledged, in this order. */
  void changed(List<TrackedFinding> changed);
}
