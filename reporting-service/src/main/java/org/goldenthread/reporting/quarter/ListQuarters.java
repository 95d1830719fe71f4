package org.goldenthread.reporting.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Tells which quarters there are to look at. */
@ApplicationScoped
public class ListQuarters {

  private final Quarters quarters;

  ListQuarters(Quarters quarters) {
    this.quarters = quarters;
  }

  /** The quarters that have figures, latest first. */
  @Transactional
  public List<ReportedQuarter> list() {
    return quarters.withFigures();
  }
}
