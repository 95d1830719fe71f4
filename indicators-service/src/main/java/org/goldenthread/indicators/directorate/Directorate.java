package org.goldenthread.indicators.directorate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.indicators.naming.Names;
import org.goldenthread.vocabulary.Quarter;

/**
 * A part of the council that answers for indicators. It keeps its code when it is renamed; when it
 * is split or merged it ends, and others take over.
 *
 * @param code identifies the directorate for ever: {@code CS}
 * @param names at least one, as they were given, earliest first
 * @param lastQuarter the last quarter in which it exists; empty while it goes on
 * @param successors the codes of the directorates that take over
 */
public record Directorate(
    String code,
    List<Name> names,
    Optional<Quarter> lastQuarter,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> successors) {

  /** A directorate whose names are in order. */
  public Directorate {
    names = Names.ordered(names);
    successors = List.copyOf(successors);
  }

  /** Each change of its name, earliest first. */
  public List<Name> renamings() {
    return Names.changes(names);
  }

  /** With each change of its name once. */
  Directorate withChangesOfName() {
    return new Directorate(code, renamings(), lastQuarter, successors);
  }

  /** The name in a quarter: the latest that has begun, or the first where none has. */
  public Name nameIn(Quarter quarter) {
    return Names.in(renamings(), quarter);
  }

  /** Whether it has ended before the quarter begins. */
  public boolean hasEndedBefore(Quarter quarter) {
    return lastQuarter.filter(last -> last.compareTo(quarter) < 0).isPresent();
  }

  /** What breaks a rule, whatever else there is. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (names.isEmpty()) {
      faults.add(new Fault("/name", "name is missing"));
    }
    if (!successors.isEmpty() && lastQuarter.isEmpty()) {
      String detail = "Successors take over from one that ends: send lastQuarter too";
      faults.add(new Fault("/lastQuarter", detail));
    }
    lastQuarter.flatMap(this::nameAfter).ifPresent(faults::add);
    faults.addAll(Names.faults("/names", names));
    faults.addAll(Fault.duplicates("/successors/%d", successors));
    if (successors.contains(code)) {
      faults.add(new Fault("/successors/" + successors.indexOf(code), "It cannot succeed itself"));
    }
    return faults;
  }

  private Optional<Fault> nameAfter(Quarter last) {
    return names.stream()
        .filter(name -> !name.hasBegunBy(last))
        .findFirst()
        .map(name -> new Fault("/lastQuarter", "It is renamed later: '%s'".formatted(name.name())));
  }
}
