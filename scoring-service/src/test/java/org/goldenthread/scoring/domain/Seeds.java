package org.goldenthread.scoring.domain;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * Runs generated cases. The seed is printed, so that a run can be repeated with {@code
 * -Dgolden-thread.seed=}.
 */
public final class Seeds {

  private Seeds() {}

  /**
   * Checks so many cases of one generator.
   *
   * @throws AssertionError that names the case and the seed, where one fails
   */
  public static <G, C> void forEach(
      int cases, LongFunction<G> generator, Function<G, C> next, Consumer<C> check) {
    long seed = Long.getLong("golden-thread.seed", System.nanoTime());
    System.out.printf("%d generated cases, -Dgolden-thread.seed=%d%n", cases, seed);
    G source = generator.apply(seed);
    for (int i = 0; i < cases; i++) {
      C given = next.apply(source);
      try {
        check.accept(given);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(
            "Case %d, found with -Dgolden-thread.seed=%d: %s".formatted(i, seed, given), e);
      }
    }
  }
}
