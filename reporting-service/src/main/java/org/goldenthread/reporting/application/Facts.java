package org.goldenthread.reporting.application;

/** Where facts are kept: for each kind, key and quarter the one with the highest revision. */
public interface Facts {

  /**
   * Keeps the fact unless one of the same or a higher revision is kept already. In which order
   * facts arrive, and how often, makes no difference to what is kept in the end.
   *
   * @return whether anything changed
   */
  boolean replaceOlder(Fact fact);
}
