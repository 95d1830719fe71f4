package org.goldenthread.outturns.reference;

/** How far this service is with what others tell. */
public interface Following {

  /**
   * Whether something was told that this service does not know yet: what seems unknown may then be
   * known in a moment.
   */
  boolean isBehind();
}
