package org.goldenthread.vocabulary.code;

/** What the figure of a data-quality finding belongs to. */
public enum FindingSubject {
  /** An outturn or comparator of an indicator. */
  INDICATOR,
  /** A figure of a directorate's service summary. */
  DIRECTORATE
}
