package org.goldenthread.outturns.domain;

import java.util.List;
import java.util.Set;

/**
 * What a directorate says about a subject in a quarter. Every statement is kept in revisions; two
 * statements that are equal say the same, whatever their spelling of numbers.
 */
public sealed interface Statement extends Positioned
    permits Outturn, Commentary, InitiativeProgress, Comparators, ServiceSummary {

  /** Whether it says itself why it is as it is, so that a revision needs no other reason. */
  default boolean givesReason() {
    return false;
  }

  /** The rules that look at it. */
  default Set<FindingRule> rules() {
    return Set.of();
  }

  /**
   * What is suspicious about it; usually nothing.
   *
   * @param series the values around an outturn; empty for anything else
   */
  default List<Finding> findings(Subject about, Series series) {
    return List.of();
  }
}
