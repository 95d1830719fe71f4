package org.goldenthread.outturns.domain;

import java.util.List;

/**
 * A statement as it was sent, before it is known whether it makes sense.
 *
 * @param <S> what it becomes
 */
public interface Draft<S extends Statement> extends Positioned {

  /** What is wrong with its fields; empty if nothing is. */
  List<Fault> faults();

  /**
   * The statement, if the draft has no faults.
   *
   * @param about what it is about, which is defined in the quarter
   */
  S complete(Subject about);
}
