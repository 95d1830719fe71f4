package org.goldenthread.reporting.dashboard;

import java.util.Optional;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.scorecard.QuarterFigures;
import org.goldenthread.vocabulary.Quarter;

/** The figures of a quarter, as facts tell them. */
public interface Figures {

  /**
   * Everything for the reports of a quarter, all of it read at one moment; empty if no plan covers
   * the quarter. It must be the first thing that a transaction asks for, or come after the like.
   */
  Optional<QuarterFigures> of(Quarter quarter, AsOf asOf);
}
