package org.goldenthread.indicators.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param next the key after which the next page begins; empty if this is the last one
 */
public record Page<T>(List<T> items, Optional<String> next) {

  /**
   * A page of what was asked for and, if there is more, one item beyond it.
   *
   * @param found up to one item more than the limit, in order
   */
  public static <T> Page<T> of(List<T> found, PageRequest request, Function<T, String> key) {
    if (found.size() <= request.limit()) {
      return new Page<>(found, Optional.empty());
    }
    List<T> items = found.subList(0, request.limit());
    return new Page<>(items, Optional.of(key.apply(items.getLast())));
  }
}
