package org.goldenthread.outturns.quarter;

/** Tells everybody else of the states of quarters; nobody hears of what was not committed. */
public interface QuarterEvents {

  /** A quarter was opened or closed. */
  void changed(QuarterState state);
}
