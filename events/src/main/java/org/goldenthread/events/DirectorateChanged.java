package org.goldenthread.events;

import java.time.Instant;
import java.util.List;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A directorate as it now is.
 *
 * @param code the directorate's code, {@code CS}
 * @param revision 1 for the first state, one more for each change
 * @param names each name with the quarter from which it holds, earliest first
 * @param lastQuarter the last quarter in which it exists; absent while it goes on
 * @param successors the codes of the directorates that took over when it was split or merged
 * @param changedBy the subject of the token that made the change
 */
public record DirectorateChanged(
    String code,
    long revision,
    List<Name> names,
    @Nullable Quarter lastQuarter,
    @Nullable List<String> successors,
    Instant changedAt,
    String changedBy)
    implements ReferenceChanged {

  /**
   * A name and since when it holds.
   *
   * @param effectiveFrom absent if it has always held
   */
  public record Name(@Nullable Quarter effectiveFrom, String name) {}
}
