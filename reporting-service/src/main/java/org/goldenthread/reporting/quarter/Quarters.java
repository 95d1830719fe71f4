package org.goldenthread.reporting.quarter;

import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/** The quarters of which there is something to see. */
public interface Quarters {

  /** Those that a plan covers and for which at least one value was submitted, latest first. */
  List<ReportedQuarter> withFigures();

  /**
   * The latest of them with a figure of a measure that is taken every quarter or month; if none has
   * one, the latest. What is told once a year may be of a time that nothing else has reached.
   */
  Optional<Quarter> newest();
}
