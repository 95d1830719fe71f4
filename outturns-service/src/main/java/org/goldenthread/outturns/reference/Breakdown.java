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

  /** Keeps a copy that nobody can change. */
  public Breakdown {
    categories = List.copyOf(categories);
  }

  /** A category, with the quarters in which it is there. */
  public record Category(String code, String name, Optional<Quarter> from, Optional<Quarter> to) {

    private boolean isThereIn(Quarter quarter) {
      return from.filter(first -> first.compareTo(quarter) > 0).isEmpty()
          && to.filter(last -> last.compareTo(quarter) < 0).isEmpty();
    }
  }

  /** The categories that are there in a quarter. */
  public List<Category> categoriesIn(Quarter quarter) {
    return categories.stream().filter(it -> it.isThereIn(quarter)).toList();
  }
}
