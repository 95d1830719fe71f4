package org.goldenthread.indicators.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.vocabulary.Quarter;

/** A change that an author wants to make to one thing. */
@FunctionalInterface
public interface Edit<T> {

  /**
   * An edit that puts a thing in place of what there is, unless something is to be said against.
   */
  static <T> Edit<T> to(T thing, Function<Optional<T>, Optional<Refusal>> against) {
    return new Edit<>() {

      @Override
      public T apply(Optional<T> present) {
        return thing;
      }

      @Override
      public Optional<Refusal> refusal(Optional<T> present) {
        return against.apply(present);
      }
    };
  }

  /** What it is to be, given what it is. Asked only if the edit is not refused. */
  T apply(Optional<T> present);

  /** Why it may not become that. Asked again once nobody else can change the thing. */
  default Optional<Refusal> refusal(Optional<T> present) {
    return Optional.empty();
  }

  /**
   * Which of the quarters that are signed off would be scored otherwise: that needs a reason.
   *
   * @param before what was recorded before this edit and those that are made together with it
   */
  default List<Quarter> rewrites(T before, T after, List<Quarter> signedOff) {
    return List.of();
  }

  /** The keys of things of the same kind that must be made before, if they are made too. */
  default List<String> needs() {
    return List.of();
  }

  /** Whether the edit makes something that was not there. */
  default boolean creates(Optional<T> present) {
    return present.isEmpty();
  }
}
