package org.goldenthread.scoring.framework;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A policy's bands, best first. Each limit lies below the one before and the last takes whatever is
 * left, so that every variance falls into exactly one and every band can be reached.
 *
 * @param bestFirst at least one
 */
public record Bands(List<Band> bestFirst) {

  /**
   * Bands that leave no gap.
   *
   * @throws IllegalArgumentException with a sentence that says which band is wrong
   */
  public Bands {
    bestFirst = List.copyOf(bestFirst);
    if (bestFirst.isEmpty() || !(bestFirst.getLast().limit() instanceof Limit.Otherwise)) {
      throw new IllegalArgumentException(
          "The last band must take whatever the better ones leave over, without a limit");
    }
    mustDifferInCode(bestFirst);
    for (int i = 1; i < bestFirst.size(); i++) {
      mustLieBelow(bestFirst.get(i), bestFirst.get(i - 1));
    }
  }

  /** The first band that holds. */
  public Placement place(BigDecimal variance, BigDecimal tolerance) {
    Optional<Limit> missed = Optional.empty();
    for (Band band : bestFirst) {
      if (band.limit().admits(variance, tolerance)) {
        return new Placement(band, missed);
      }
      missed = Optional.of(band.limit());
    }
    throw new IllegalStateException("The last band takes whatever is left");
  }

  private static void mustDifferInCode(List<Band> bands) {
    Set<String> codes = new HashSet<>();
    for (Band band : bands) {
      if (!codes.add(band.code())) {
        throw new IllegalArgumentException("Two bands have the code '%s'".formatted(band.code()));
      }
    }
  }

  private static void mustLieBelow(Band band, Band better) {
    if (!liesBelow(band.limit(), better.limit())) {
      throw new IllegalArgumentException(
          "Band '%s' can never be reached: its limit is not below that of '%s'"
              .formatted(band.code(), better.code()));
    }
  }

  private static boolean liesBelow(Limit limit, Limit better) {
    return switch (better) {
      case Limit.Otherwise _ -> false;
      case Limit.AtLeast(BigDecimal from) -> isBelow(limit, from, false);
      case Limit.Above(BigDecimal from) -> isBelow(limit, from, true);
    };
  }

  /** Above 1 leaves exactly 1 over, so that at least 1 lies below it; the reverse does not. */
  private static boolean isBelow(Limit limit, BigDecimal better, boolean leavesItsEdge) {
    return switch (limit) {
      case Limit.Otherwise _ -> true;
      case Limit.Above(BigDecimal from) -> from.compareTo(better) < 0;
      case Limit.AtLeast(BigDecimal from) ->
          from.compareTo(better) < 0 || (leavesItsEdge && from.compareTo(better) == 0);
    };
  }
}
