package org.goldenthread.reporting.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.goldenthread.reporting.quarter.Publication;
import org.goldenthread.reporting.quarter.QuarterState;
import org.goldenthread.reporting.readmodel.FactKind;
import org.goldenthread.vocabulary.Quarter;

/** How much of what was accepted has been read, and which reasons were told. */
public interface EventsRead {

  /** What of these has not been read to the end yet, in their order. */
  List<Unread> unread(List<QuarterState.Accepted> accepted);

  /**
   * Of each thing the last change since a publication for which a reason was given.
   *
   * @param keys references or codes
   */
  Map<String, Reason> reasons(FactKind kind, Collection<String> keys, Publication since);

  /** Why something was changed, when and by whom. */
  record Reason(Instant at, String by, String why) {}

  /**
   * What has not been read to the end.
   *
   * @param accepted how many revisions there were when the quarter was closed
   * @param read how many of them, or of later ones, are at hand
   */
  record Unread(FactKind kind, Quarter quarter, long accepted, long read) {}
}
