package org.goldenthread.scoring.rules;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * Runs generated cases: in the build always the same ones, so that it passes or fails for what was
 * changed; others, and more, with {@code -Dgolden-thread.seed=} as the service's page tells. The
 * seed is printed.
 */
public final class Seeds {

  private static final long IN_THE_BUILD = 20_201_014;

  private Seeds() {}

  /**
   * Checks so many cases of one generator.
   *
   * @throws AssertionError that names the case and the seed, where one fails
   */
  public static <G, C> void forEach(
      int cases, LongFunction<G> generator, Function<G, C> next, Consumer<C> check) {
    long seed = Long.getLong("golden-thread.seed", IN_THE_BUILD);
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
