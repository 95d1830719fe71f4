package org.goldenthread.reporting.readmodel;

/** Reads kept events as the values that reports are made of. */
public interface FactValues {

  /**
   * The value that an event tells.
   *
   * @param document an event of this kind, which could be read when it was kept
   */
  Object read(FactKind kind, String document);
}
