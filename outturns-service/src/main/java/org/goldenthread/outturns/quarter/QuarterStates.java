package org.goldenthread.outturns.quarter;

import java.util.Optional;
import java.util.Set;
import org.goldenthread.vocabulary.Quarter;

/** Which quarters take submissions. */
public interface QuarterStates {

  /**
   * The quarters that are closed. None is opened or closed until the transaction ends, so that
   * nothing slips in after the answer that a quarter is closed.
   */
  Set<Quarter> holdClosed();

  /** The state of a quarter, if anybody ever set one. */
  Optional<QuarterState> find(Quarter quarter);

  /**
   * The same, for who is about to change it: waits for the submissions that are under way and holds
   * back new ones until the transaction ends.
   */
  Optional<QuarterState> holdForChange(Quarter quarter);

  /** Adds a revision. */
  void add(QuarterState state);
}
