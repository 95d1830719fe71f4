package org.goldenthread.indicators.breakdown;

import java.util.Optional;
import org.goldenthread.indicators.field.Code;
import org.goldenthread.vocabulary.Quarter;

/**
 * A category of a breakdown.
 *
 * @param code identifies it in the breakdown for ever: {@code ABBEY}
 * @param from the first quarter that it is there; empty if it always was
 * @param to the last quarter that it is there; empty if it still is
 */
public record Category(
    @Code String code, String name, Optional<Quarter> from, Optional<Quarter> to) {

  /** Whether it ends before it begins. */
  boolean isNever() {
    return from.flatMap(first -> to.filter(last -> last.compareTo(first) < 0)).isPresent();
  }
}
