package org.goldenthread.indicators.exchange;

/** Port: lets those who change many things go one after the other, so that none waits in a ring. */
public interface Turn {

  /** Waits until it is this transaction's turn, which ends with the transaction. */
  void await();
}
