package org.goldenthread.kit.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.kit.text.NearMiss;

/**
 * The columns that a file may have, in any order.
 *
 * @param names all of them; none if any may be there
 * @param required those without which no row means anything
 * @param otherNames what other files call them: the other name, and the one here
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

  /** Why no row below this header can be read; empty if rows can be. */
  public Optional<String> fault(List<String> header) {
    List<String> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : header) {
      if (!name.isEmpty() && !seen.add(name)) {
        faults.add("the column '%s' is there twice: leave one out".formatted(name));
      } else if (!name.isEmpty() && !names.isEmpty() && !names.contains(name)) {
        faults.add(unknown(name));
      }
    }
    required.stream()
        .filter(name -> !seen.contains(name))
        .sorted()
        .forEach(name -> faults.add("there is no column '%s'".formatted(name)));
    return faults.isEmpty() ? Optional.empty() : Optional.of(sentence(faults));
  }

  private String unknown(String name) {
    String meant = otherNames.get(name);
    return meant == null
        ? "'%s' is not a column here%s".formatted(name, NearMiss.hint(name, names))
        : "'%s' is not a column here: it is called '%s'".formatted(name, meant);
  }

  private String sentence(List<String> faults) {
    return "%s. The columns are %s".formatted(String.join("; ", faults), String.join(", ", names));
  }
}
