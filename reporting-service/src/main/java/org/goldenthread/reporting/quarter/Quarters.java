package org.goldenthread.reporting.quarter;

import java.util.List;

/** The quarters of which there is something to see. */
public interface Quarters {

  /** Those that a plan covers and for which at least one value was submitted, latest first. */
  List<ReportedQuarter> withFigures();
}
