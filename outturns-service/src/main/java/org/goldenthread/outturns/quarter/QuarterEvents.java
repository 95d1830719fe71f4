package org.goldenthread.outturns.quarter;

import java.util.List;

/** Tells everybody else of the states of quarters; nobody hears of what was not committed. */
public interface QuarterEvents {

  /**
   * A quarter was opened or closed.
   *
   * @param accepted what had been accepted by then for the quarters that its report can show
   */
  void changed(QuarterState state, List<Accepted> accepted);
}
