package org.goldenthread.outturns.intake;

import java.util.List;
import org.goldenthread.outturns.submission.Revision;

/** Tells everybody else of revisions; nobody hears of what was not committed. */
public interface SubmissionEvents {

  /** Revisions were added, in this order. */
  void submitted(List<? extends Revision<?>> revisions);
}
