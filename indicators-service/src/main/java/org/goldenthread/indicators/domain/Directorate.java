package org.goldenthread.indicators.domain;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.Quarter;

/**
 * A part of the council that answers for indicators. It keeps its code when it is renamed.
 *
 * @param code identifies the directorate for ever: {@code CS}
 * @param names at least one, earliest first; the one without a quarter, if any, is the first
 */
public record Directorate(String code, List<Name> names) {

  /** A directorate whose names are in order. */
  public Directorate {
    names = names.stream().sorted(Name.EARLIEST_FIRST).toList();
  }

  /** The directorate with one more name, in place of the one that begins at the same time. */
  public Directorate named(Name name) {
    Stream<Name> others =
        names.stream().filter(other -> !other.effectiveFrom().equals(name.effectiveFrom()));
    return new Directorate(code, Stream.concat(others, Stream.of(name)).toList());
  }

  /** Whether a name begins at that time. */
  public boolean hasNameFrom(Optional<Quarter> effectiveFrom) {
    return names.stream().anyMatch(name -> name.effectiveFrom().equals(effectiveFrom));
  }

  /** The name in a quarter: the latest that has begun, or the first where none has. */
  public Name nameIn(Quarter quarter) {
    return names.stream()
        .filter(name -> name.hasBegunBy(quarter))
        .reduce((earlier, later) -> later)
        .orElseGet(names::getFirst);
  }

  /**
   * A name and since when it holds.
   *
   * @param effectiveFrom the first quarter in which it holds; empty if it has always held
   */
  public record Name(Optional<Quarter> effectiveFrom, String name) {

    private static final Comparator<Name> EARLIEST_FIRST =
        comparing(name -> name.effectiveFrom.map(Quarter::toString).orElse(""));

    private boolean hasBegunBy(Quarter quarter) {
      return effectiveFrom.filter(from -> from.compareTo(quarter) > 0).isEmpty();
    }
  }
}
