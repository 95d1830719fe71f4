package org.goldenthread.kit.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.kit.text.NearMiss;

/**
 * The columns that a file may have, in any order.
 *
 * @param names all of them; none if any may be there
 * @param required those without which no row means anything
 * @param otherNames how else people call them: the other name, and the one here
 */
public record CsvColumns(List<String> names, Set<String> required, Map<String, String> otherNames) {

  /** Keeps copies. */
  public CsvColumns {
    names = List.copyOf(names);
    required = Set.copyOf(required);
    otherNames = Map.copyOf(otherNames);
  }

  /** Whatever columns there are. */
  public static final CsvColumns ANY = of(List.of());

  /** Columns of which none has to be there. */
  public static CsvColumns of(List<String> names) {
    return new CsvColumns(names, Set.of(), Map.of());
  }

  /**
   * The column that a name in a header means: its letters and digits count, not their case nor what
   * is between them. Where any column may be there, one that has no other name is itself.
   */
  public Optional<String> meant(String written) {
    return Stream.concat(names.stream(), otherNames.keySet().stream())
        .filter(known -> NearMiss.isSame(written, known))
        .findFirst()
        .map(known -> otherNames.getOrDefault(known, known))
        .or(() -> Optional.of(written).filter(any -> names.isEmpty()));
  }

  /** Why no row below this header can be read; empty if rows can be. */
  public Optional<String> fault(List<String> header) {
    List<String> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : header.stream().filter(name -> !name.isEmpty()).toList()) {
      Optional<String> meant = meant(name);
      if (meant.isEmpty()) {
        faults.add("'%s' is not a column here%s".formatted(name, NearMiss.hint(name, names)));
      } else if (!seen.add(meant.get())) {
        faults.add("the column '%s' is there twice: leave one out".formatted(meant.get()));
      }
    }
    required.stream()
        .filter(name -> !seen.contains(name))
        .sorted()
        .forEach(name -> faults.add("there is no column '%s'".formatted(name)));
    return faults.isEmpty() ? Optional.empty() : Optional.of(sentence(faults));
  }

  private String sentence(List<String> faults) {
    return "%s. The columns are %s".formatted(String.join("; ", faults), String.join(", ", names));
  }
}
