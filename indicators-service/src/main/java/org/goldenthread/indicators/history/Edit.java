package org.goldenthread.indicators.history;

import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Quarter;

/** A change that an author wants to make to one thing. */
@FunctionalInterface
public interface Edit<T> {

  /** What it is to be, given what it is. Asked only if the edit is not refused. */
  T apply(Optional<T> present);

  /** Why it may not become that. Asked again once nobody else can change the thing. */
  default Optional<Refusal> refusal(Optional<T> present) {
    return Optional.empty();
  }

  /** The quarters that are signed off and would be scored otherwise: that needs a reason. */
  default List<Quarter> rewrites(Optional<T> present) {
    return List.of();
  }

  /** Whether the edit makes something that was not there. */
  default boolean creates(Optional<T> present) {
    return present.isEmpty();
  }
}
