package org.goldenthread.outturns.reference;

/** The replica of what other services own. */
public interface ReferenceData {

  /**
   * Keeps a state if it is newer than the one that is there.
   *
   * @param document the whole state as it was told, in JSON
   * @return whether it was newer
   */
  boolean keep(ReferenceKind kind, String code, long revision, String document);
}
