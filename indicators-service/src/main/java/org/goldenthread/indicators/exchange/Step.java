package org.goldenthread.indicators.exchange;

import java.util.Comparator;
import org.goldenthread.indicators.history.Change;

/**
 * One change of many that are made together.
 *
 * @param kind what is changed
 */
public record Step(Kind kind, Change<?> change) {

  /** The order in which one change needs another: alike for all who import. */
  static final Comparator<Step> IN_ORDER =
      Comparator.comparing(Step::kind).thenComparing(step -> step.change().key());

  /** Whether both change the same thing in the same way. */
  boolean isOfSameThing(Step other) {
    return kind == other.kind && change.isOfSameThing(other.change);
  }

  /** The kinds of change in the order in which one needs another. */
  public enum Kind {
    /** A plan as a whole. */
    PLAN,
    /** A name of a directorate. */
    DIRECTORATE,
    /** The end of a directorate: after the names, because successors have names. */
    END_OF_DIRECTORATE,
    /** A breakdown as a whole. */
    BREAKDOWN,
    /** A scheme of official series, or its codes. */
    SERIES_SCHEME,
    /** What an indicator means from a quarter on, or a target of it. */
    INDICATOR,
    /** A key initiative as a whole. */
    INITIATIVE,
    /** A committee as a whole. */
    COMMITTEE
  }
}
