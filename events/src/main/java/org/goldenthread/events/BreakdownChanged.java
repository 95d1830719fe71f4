package org.goldenthread.events;

import java.time.Instant;
import java.util.List;
import org.goldenthread.vocabulary.BreakdownKind;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A breakdown as it now is: how figures of indicators that name it are broken down.
 *
 * @param code the breakdown's code, {@code WARD}; it never changes
 * @param revision 1 for the first state, one more for each change
 * @param categories in the order in which they are shown; at least one
 * @param changedBy the subject of the token that made the change
 */
public record BreakdownChanged(
    String code,
    long revision,
    String name,
    BreakdownKind kind,
    List<Category> categories,
    Instant changedAt,
    String changedBy)
    implements ReferenceChanged {

  /** A breakdown that has a category. */
  public BreakdownChanged {
    if (categories.isEmpty()) {
      throw new IllegalArgumentException("A breakdown has a category at least");
    }
  }

  /**
   * A category.
   *
   * @param code unique in the breakdown
   * @param from the first quarter that it is there; absent if it always was
   * @param to the last quarter that it is there; absent if it still is
   */
  public record Category(String code, String name, @Nullable Quarter from, @Nullable Quarter to) {}
}
