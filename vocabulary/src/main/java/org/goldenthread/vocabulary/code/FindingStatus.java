package org.goldenthread.vocabulary.code;

/** Where a data-quality finding stands. */
public enum FindingStatus {
  /** Nobody has dealt with it. */
  OPEN,
  /** The figure was revised, and the rule no longer finds anything. */
  CORRECTED,
  /** Somebody said why the figure is right as it is. */
  ACKNOWLEDGED
}
