package org.goldenthread.events;

import java.time.Instant;
import java.util.List;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.QuarterStatus;
import org.jspecify.annotations.Nullable;

/**
 * A quarter was opened for submission or closed.
 *
 * @param revision 1 for the first change, one more for each further one
 * @param changedBy the subject of the token that made the change
 * @param accepted what had been accepted by then for the quarters that its report can show; absent
 *     where it was opened
 */
public record QuarterStateChanged(
    Quarter quarter,
    long revision,
    QuarterStatus state,
    @Nullable String reason,
    Instant changedAt,
    String changedBy,
    @Nullable List<Accepted> accepted) {

  /**
   * What had been accepted of one type for one quarter.
   *
   * @param topic the name of the topic that tells it
   * @param quarter that it is about
   * @param revisions the last revisions of all its keys, added up: whoever has read so many or more
   *     has read all that was accepted
   */
  public record Accepted(String topic, Quarter quarter, long revisions) {}
}
