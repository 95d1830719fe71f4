package org.goldenthread.reporting.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/**
 * A name and since when it holds.
 *
 * @param effectiveFrom the first quarter in which it holds; empty if it has always held
 */
public record DatedName(Optional<Quarter> effectiveFrom, String name) {

  /** The name that holds in the quarter: the last to take effect by then, else the earliest. */
  static Optional<String> in(Quarter quarter, Collection<DatedName> names) {
    Comparator<DatedName> earliestFirst = Comparator.comparing(DatedName::ordinal);
    return names.stream()
        .filter(name -> name.holdsIn(quarter))
        .max(earliestFirst)
        .or(() -> names.stream().min(earliestFirst))
        .map(DatedName::name);
  }

  /** The name that takes effect last. */
  static Optional<String> latest(Collection<DatedName> names) {
    return names.stream().max(Comparator.comparing(DatedName::ordinal)).map(DatedName::name);
  }

  private boolean holdsIn(Quarter quarter) {
    return effectiveFrom.filter(from -> from.compareTo(quarter) > 0).isEmpty();
  }

  private String ordinal() {
    return effectiveFrom.map(Quarter::toString).orElse("");
  }
}
