package org.goldenthread.outturns.reference;

import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.BreakdownKind;
import org.goldenthread.vocabulary.Quarter;

/**
 * How figures are broken down.
 *
 * @param categories in the order in which they are shown
 */
public record Breakdown(String code, String name, BreakdownKind kind, List<Category> categories) {

  /** A category, with the quarters in which it is there. */
  public record Category(String code, String name, Optional<Quarter> from, Optional<Quarter> to) {

    private boolean isThereBetween(Quarter first, Quarter last) {
      return from.filter(begin -> begin.compareTo(last) > 0).isEmpty()
          && to.filter(end -> end.compareTo(first) < 0).isEmpty();
    }
  }

  /** The categories that are there in a quarter. */
  public List<Category> categoriesIn(Quarter quarter) {
    return categoriesBetween(quarter, quarter);
  }

  /** Those that are there in any quarter of several. */
  public List<Category> categoriesBetween(Quarter first, Quarter last) {
    return categories.stream().filter(it -> it.isThereBetween(first, last)).toList();
  }
}
