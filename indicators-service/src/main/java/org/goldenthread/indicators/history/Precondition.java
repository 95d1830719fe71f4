package org.goldenthread.indicators.history;

import java.util.Optional;
import java.util.Set;

/** What an author knows of the present state, so that nobody overwrites what they have not seen. */
public sealed interface Precondition {

  /**
   * Whether it holds.
   *
   * @param present the number of the present revision; empty if there is none
   */
  boolean holds(Optional<Long> present);

  /** Any state will do. */
  record Whatever() implements Precondition {
    @Override
    public boolean holds(Optional<Long> present) {
      return true;
    }
  }

  /** There must be something to change. */
  record Present() implements Precondition {
    @Override
    public boolean holds(Optional<Long> present) {
      return present.isPresent();
    }
  }

  /** There must be nothing yet. */
  record Absent() implements Precondition {
    @Override
    public boolean holds(Optional<Long> present) {
      return present.isEmpty();
    }
  }

  /** The present revision must be one of those. */
  record AtRevision(Set<Long> numbers) implements Precondition {

    /** A condition that cannot change. */
    public AtRevision {
      numbers = Set.copyOf(numbers);
    }

    @Override
    public boolean holds(Optional<Long> present) {
      return present.filter(numbers::contains).isPresent();
    }
  }
}
