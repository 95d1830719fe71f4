package org.goldenthread.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A committee as it now is: everything of its directorates and everything of its priorities is
 * reported to it.
 *
 * @param code the committee's code, {@code SCRUTINY}
 * @param revision 1 for the first state, one more for each change
 * @param directorates their codes; there is at least one, or one priority
 * @param priorities their codes
 * @param introduction how its report begins; absent for the usual words
 * @param recommendations what it is asked to do, in the order to print
 * @param changedBy the subject of the token that made the change
 */
public record CommitteeChanged(
    String code,
    long revision,
    String name,
    List<String> directorates,
    List<String> priorities,
    @Nullable String introduction,
    List<String> recommendations,
    Instant changedAt,
    String changedBy)
    implements ReferenceChanged {

  /** A committee that looks at something. */
  public CommitteeChanged {
    if (directorates.isEmpty() && priorities.isEmpty()) {
      throw new IllegalArgumentException(
          "A committee looks at a directorate or a priority at least");
    }
  }
}
