package org.goldenthread.outturns.quarter;

import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/** Which quarters take submissions. */
public interface QuarterStates {

  /** The state of a quarter, if anybody ever set one. */
  Optional<QuarterState> of(Quarter quarter);

  /**
   * The same, for who is about to change it: waits for the submissions that are under way and holds
   * back new ones until the transaction ends.
   */
  Optional<QuarterState> holdForChange(Quarter quarter);

  /** Adds a revision. */
  void add(QuarterState state);
}
