package org.goldenthread.reporting.readmodel;

/** What a fact is about. */
public enum FactKind {
  /** A council plan. */
  COUNCIL_PLAN,
  /** A directorate with its names. */
  DIRECTORATE,
  /** A scoring policy. */
  SCORING_POLICY,
  /** A breakdown with its categories. */
  BREAKDOWN,
  /** A scheme of official series with its codes. */
  SERIES_SCHEME,
  /** An indicator with its definitions and targets. */
  INDICATOR,
  /** A key initiative. */
  INITIATIVE,
  /** What is reported to a committee. */
  COMMITTEE,
  /** An indicator's outturn in a data quarter. */
  OUTTURN,
  /** An exception commentary for an indicator and data quarter. */
  COMMENTARY,
  /** An initiative's progress in a quarter. */
  INITIATIVE_PROGRESS,
  /** An indicator's comparators in a data quarter. */
  COMPARATORS,
  /** A directorate's service summary in a quarter. */
  SERVICE_SUMMARY,
  /** Whether a quarter is open or closed. */
  QUARTER_STATE,
  /** The score of an outturn. */
  SCORE,
  /** A data-quality finding about a figure of a quarter. */
  FINDING,
  /** An indicator's control chart. */
  CONTROL_CHART,
  /** How far scoring has come with plans and policies, in one of its partitions. */
  RESCORING
}
