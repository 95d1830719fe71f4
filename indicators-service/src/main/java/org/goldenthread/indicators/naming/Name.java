package org.goldenthread.indicators.naming;

import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/**
 * A name and since when it holds.
 *
 * @param effectiveFrom the first quarter in which it holds; empty if it has always held
 */
public record Name(Optional<Quarter> effectiveFrom, String name) {

  public boolean hasBegunBy(Quarter quarter) {
    return effectiveFrom.filter(from -> from.compareTo(quarter) > 0).isEmpty();
  }
}
