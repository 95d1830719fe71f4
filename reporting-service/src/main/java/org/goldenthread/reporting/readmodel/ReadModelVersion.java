package org.goldenthread.reporting.readmodel;

/**
 * Counts the transactions that changed the read model. All instances see the same count, so that
 * none gives an answer that another one has made out of date.
 */
public interface ReadModelVersion {

  /** The count, with every change that has been committed. */
  long current();
}
