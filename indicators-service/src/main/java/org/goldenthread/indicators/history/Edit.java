package org.goldenthread.indicators.history;

import java.util.Optional;

/** A change that an author wants to make to one thing. */
@FunctionalInterface
public interface Edit<T> {

  /** What it is to be, given what it is. Asked only if the edit is not refused. */
  T apply(Optional<T> present);

  /** Why it may not become that. Asked again once nobody else can change the thing. */
  default Optional<Refusal> refusal(Optional<T> present) {
    return Optional.empty();
  }

  /** Whether the edit makes something that was not there. */
  default boolean creates(Optional<T> present) {
    return present.isEmpty();
  }
}
