package org.goldenthread.indicators.history;

/** Port: lets those who change the same go one after the other, so that none waits in a ring. */
public interface Turn {

  /** Who changes many things, or a formula: two that are sound alone can make a circle. */
  String REFERENCE_DATA = "reference-data";

  /** Waits until it is this transaction's turn, which ends with the transaction. */
  void await(String what);
}
