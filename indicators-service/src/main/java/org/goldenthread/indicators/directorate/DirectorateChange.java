package org.goldenthread.indicators.directorate;

import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.naming.Name;
import org.goldenthread.indicators.naming.Names;
import org.goldenthread.vocabulary.Quarter;

/** What an author says of a directorate. */
public sealed interface DirectorateChange {

  /** The directorate after the change. */
  Directorate apply(String code, Optional<Directorate> present);

  /**
   * Something more is said: what was said of other times stays.
   *
   * @param name a name, in place of the one that begins at the same time
   * @param end how it ends; empty if that stays as it is
   */
  record More(Optional<Name> name, Optional<End> end) implements DirectorateChange {

    @Override
    public Directorate apply(String code, Optional<Directorate> present) {
      List<Name> before = present.map(Directorate::names).orElse(List.of());
      List<Name> names = Names.merged(before, name.stream().toList());
      End ending = end.or(() -> present.map(End::of)).orElse(End.NONE);
      return new Directorate(code, names, ending.lastQuarter(), ending.successors());
    }
  }

  /** All is said anew. */
  record Whole(List<Name> names, End end) implements DirectorateChange {

    @Override
    public Directorate apply(String code, Optional<Directorate> present) {
      return new Directorate(code, names, end.lastQuarter(), end.successors());
    }
  }

  /**
   * When a directorate ends and who takes over.
   *
   * @param lastQuarter the last quarter in which it exists; empty while it goes on
   */
  record End(Optional<Quarter> lastQuarter, List<String> successors) {

    static final End NONE = new End(Optional.empty(), List.of());

    private static End of(Directorate directorate) {
      return new End(directorate.lastQuarter(), directorate.successors());
    }
  }
}
