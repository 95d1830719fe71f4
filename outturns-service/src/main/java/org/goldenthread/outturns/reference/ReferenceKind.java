package org.goldenthread.outturns.reference;

/** What the replica holds of the reference data that other services own. */
public enum ReferenceKind {
  /** A council plan with its priorities. */
  COUNCIL_PLAN,
  /** A directorate with its names. */
  DIRECTORATE,
  /** An indicator with its definitions and targets. */
  INDICATOR,
  /** A key initiative. */
  INITIATIVE,
  /** A breakdown with its categories. */
  BREAKDOWN,
  /** A scoring policy with the statuses that key initiatives may have. */
  SCORING_POLICY
}
