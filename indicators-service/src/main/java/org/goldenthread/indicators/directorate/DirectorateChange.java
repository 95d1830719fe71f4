package org.goldenthread.indicators.directorate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.field.Code;
import org.goldenthread.indicators.field.Fault;
import org.goldenthread.indicators.naming.Beginning;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.indicators.naming.Names;
import org.goldenthread.vocabulary.Quarter;

/**
 * What an author says of a directorate: one more name, its end, or all of it anew.
 *
 * @param name one more name, in place of the one that begins at the same time
 * @param effectiveFrom from when on; empty if it has always held
 * @param names all names; what is not said beside them is not so
 * @param lastQuarter the last quarter in which it exists
 * @param successors who take over
 */
public record DirectorateChange(
    Optional<String> name,
    Optional<Beginning> effectiveFrom,
    Optional<List<Name>> names,
    Optional<Quarter> lastQuarter,
    @Code Optional<List<String>> successors) {

  /** One more name. */
  public static DirectorateChange named(Name name) {
    return new DirectorateChange(
        Optional.of(name.name()),
        name.effectiveFrom().map(Beginning::new),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether it says how the directorate ends. */
  public boolean ends() {
    return lastQuarter.isPresent() || successors.isPresent();
  }

  /** What breaks a rule, whatever there is. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (names.isPresent() && (name.isPresent() || effectiveFrom.isPresent())) {
      faults.add(new Fault("/names", "Send either one more name or all names, not both"));
    }
    boolean needed = effectiveFrom.isPresent() || (names.isEmpty() && !ends());
    if (name.isEmpty() && names.isEmpty() && needed) {
      faults.add(new Fault("/name", "name is missing"));
    }
    return faults;
  }

  /** The directorate after the change. */
  Directorate apply(String code, Optional<Directorate> present) {
    Optional<Directorate> before = present.filter(it -> names.isEmpty());
    List<Name> said =
        names.orElseGet(
            () ->
                name.stream()
                    .map(it -> new Name(effectiveFrom.map(Beginning::quarter), it))
                    .toList());
    return new Directorate(
        code,
        Names.merged(before.stream().flatMap(it -> it.names().stream()).toList(), said),
        ends() ? lastQuarter : before.flatMap(Directorate::lastQuarter),
        successors.orElseGet(
            () -> before.filter(it -> !ends()).map(Directorate::successors).orElse(List.of())));
  }
}
