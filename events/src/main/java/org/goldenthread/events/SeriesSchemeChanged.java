package org.goldenthread.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scheme of official series as it now is: measures have codes in it.
 *
 * @param code the scheme's code, {@code ASCOF}; it never changes
 * @param revision 1 for the first state, one more for each change
 * @param publisher who publishes it
 * @param cycle how often it is published, in words
 * @param codes those that it has, in its order; empty where nobody has listed them
 * @param changedBy the subject of the token that made the change
 */
public record SeriesSchemeChanged(
    String code,
    long revision,
    String name,
    @Nullable String publisher,
    @Nullable String cycle,
    List<Code> codes,
    Instant changedAt,
    String changedBy)
    implements ReferenceChanged {

  /**
   * A code of the scheme.
   *
   * @param code as the scheme writes it
   * @param title what is measured under it
   */
  public record Code(String code, String title) {}
}
