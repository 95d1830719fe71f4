package org.goldenthread.reporting.readmodel;

/** Where facts are kept: all of them, and apart those with the highest revision. */
public interface Facts {

  /**
   * Keeps the fact unless it is kept already, and shows it unless a later one is shown. In which
   * order facts arrive, and how often, makes no difference to what is kept in the end.
   *
   * @return whether anything changed
   */
  boolean add(Fact fact);
}
