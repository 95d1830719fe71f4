package org.goldenthread.outturns.application;

import java.util.List;
import org.goldenthread.outturns.domain.QuarterState;
import org.goldenthread.outturns.domain.Revision;
import org.goldenthread.outturns.domain.TrackedFinding;

/** Tells everybody else; nobody hears of what was not committed. */
public interface SubmissionEvents {

  /** Revisions were added, in this order. */
  void submitted(List<? extends Revision<?>> revisions);

  /** A quarter was opened or closed. */
  void quarterStateChanged(QuarterState state);

  /** Findings were raised, corrected or acknowledged, in this order. */
  void findingsChanged(List<TrackedFinding> changed);
}
