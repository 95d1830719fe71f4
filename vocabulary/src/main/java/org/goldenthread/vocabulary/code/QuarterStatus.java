package org.goldenthread.vocabulary.code;

/** Whether directorates may submit for a quarter. A quarter is open until it is closed. */
public enum QuarterStatus {
  /** Directorates may submit. */
  OPEN,
  /** Only the performance team may submit, with a reason. */
  CLOSED
}
