package org.goldenthread.reporting.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/**
 * A directorate with the names it has had.
 *
 * @param code the directorate's code, {@code CS}
 * @param names in any order
 * @param changedAt when this state was made
 */
public record Directorate(String code, List<Name> names, Instant changedAt) {

  /** A directorate whose names cannot change. */
  public Directorate {
    names = List.copyOf(names);
  }

  /** The name that holds in the quarter: the last to take effect by then, else the earliest. */
  public String nameIn(Quarter quarter) {
    Comparator<Name> earliestFirst = Comparator.comparing(Name::ordinal);
    return names.stream()
        .filter(name -> name.holdsIn(quarter))
        .max(earliestFirst)
        .or(() -> names.stream().min(earliestFirst))
        .map(Name::name)
        .orElse(code);
  }

  /**
   * A name and since when it holds.
   *
   * @param effectiveFrom empty if it has always held
   */
  public record Name(Optional<Quarter> effectiveFrom, String name) {

    private boolean holdsIn(Quarter quarter) {
      return effectiveFrom.filter(from -> from.compareTo(quarter) > 0).isEmpty();
    }

    private String ordinal() {
      return effectiveFrom.map(Quarter::toString).orElse("");
    }
  }
}
