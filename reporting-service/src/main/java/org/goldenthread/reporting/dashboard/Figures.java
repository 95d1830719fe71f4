package org.goldenthread.reporting.dashboard;

import java.util.Optional;
import org.goldenthread.reporting.plan.ScopeCode;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.scorecard.QuarterFigures;
import org.goldenthread.vocabulary.Quarter;

/** The figures of a quarter, as facts tell them. */
public interface Figures {

  /**
   * Everything for the reports of a quarter about a part of the council, all of it read at one
   * moment; empty if no plan covers the quarter. Indicators that have no place in the part are left
   * out. It has a transaction of its own, so that what is made of it takes no connection; within
   * another, it must be the first thing asked for, or come after the like.
   */
  Optional<QuarterFigures> of(Quarter quarter, ScopeCode scope, AsOf asOf);

  /** The same about the whole council. */
  default Optional<QuarterFigures> of(Quarter quarter, AsOf asOf) {
    return of(quarter, new ScopeCode.Corporate(), asOf);
  }
}
