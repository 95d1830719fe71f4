package org.goldenthread.reporting.publication;

import java.util.List;
import org.goldenthread.reporting.quarter.QuarterState;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.vocabulary.Quarter;

/** How much of what was accepted has been read. */
public interface EventsRead {

  /** What of these has not been read to the end yet, in their order. */
  List<Unread> unread(List<QuarterState.Accepted> accepted);

  /**
   * What has not been read to the end.
   *
   * @param accepted how many revisions there were when the quarter was closed
   * @param read how many of them, or of later ones, are at hand
   */
  record Unread(FactKind kind, Quarter quarter, long accepted, long read) {}
}
