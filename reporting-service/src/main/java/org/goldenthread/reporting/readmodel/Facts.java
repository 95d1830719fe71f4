package org.goldenthread.reporting.readmodel;

import java.util.List;

/** Where facts are kept: all of them, and apart which have the highest revision. */
public interface Facts {

  /**
   * Keeps the facts that are not kept already, and shows each unless a later one is shown. In which
   * order facts arrive, and how often, makes no difference to what is kept in the end.
   */
  void keep(List<Fact> facts);
}
