package org.goldenthread.vocabulary;

/** What the categories of a breakdown are to the figure that is broken down. */
public enum BreakdownKind {
  /** Counts that together make up the whole: complaints by outcome. */
  PARTS,
  /** Groups that each have a value of their own: wards, schools. */
  GROUPS
}
