package org.goldenthread.outturns.quarter;

import java.util.List;
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

  /** What has been accepted for the quarters that a quarter's report can show. */
  List<Accepted> accepted(Quarter reported);

  /** Adds a revision. */
  void add(QuarterState state);
}
