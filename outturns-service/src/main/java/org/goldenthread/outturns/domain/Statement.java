package org.goldenthread.outturns.domain;

import java.util.List;

/**
 * What a directorate says about a subject in a quarter. Every statement is kept in revisions; two
 * statements that are equal say the same, whatever their spelling of numbers.
 */
public sealed interface Statement extends Positioned
    permits Outturn, Commentary, InitiativeProgress, Comparators, ServiceSummary {

  /** Whether the performance team may add it to a closed quarter. */
  default boolean mayReviseClosedQuarter() {
    return true;
  }

  /** What is suspicious about it; usually nothing. */
  default List<Finding> findings(Subject about) {
    return List.of();
  }
}
