package org.goldenthread.indicators.naming;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.vocabulary.Quarter;

/**
 * The rules of things that are renamed. All names are kept as they were given, so that the same
 * names given in another order end in the same state.
 */
public final class Names {

  private static final Comparator<Name> EARLIEST_FIRST =
      comparing(name -> name.effectiveFrom().map(Quarter::toString).orElse(""));

  private Names() {}

  /** Earliest first; the one that has always held, if any, is the first. */
  public static List<Name> ordered(List<Name> names) {
    return names.stream().sorted(EARLIEST_FIRST).toList();
  }

  /** The names with more of them, each in place of the one that begins at the same time. */
  public static List<Name> merged(List<Name> names, List<Name> more) {
    Stream<Name> others =
        names.stream().filter(name -> more.stream().noneMatch(it -> beginTogether(it, name)));
    return ordered(Stream.concat(others, more.stream()).toList());
  }

  /** Each change of name once: a name that says the same as the one before it is left out. */
  public static List<Name> changes(List<Name> names) {
    List<Name> changes = new ArrayList<>();
    for (Name name : names) {
      if (changes.isEmpty() || !changes.getLast().name().equals(name.name())) {
        changes.add(name);
      }
    }
    return List.copyOf(changes);
  }

  /** The name in a quarter: the latest that has begun, or the first where none has. */
  public static Name in(List<Name> names, Quarter quarter) {
    return names.stream()
        .filter(name -> name.hasBegunBy(quarter))
        .reduce((earlier, later) -> later)
        .orElseGet(names::getFirst);
  }

  /** A fault for each name that begins together with an earlier one. */
  public static List<Fault> faults(String pointer, List<Name> names) {
    return Fault.duplicates(
        pointer + "/%d/effectiveFrom",
        names.stream()
            .map(name -> name.effectiveFrom().map(Quarter::toString).orElse(""))
            .toList());
  }

  private static boolean beginTogether(Name one, Name other) {
    return one.effectiveFrom().equals(other.effectiveFrom());
  }
}
