package org.goldenthread.reporting.figure;

import java.util.Optional;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;

/**
 * A break in a series.
 *
 * @param from the first quarter whose figure cannot be compared with earlier ones
 * @param why as the definition says, or what it measures otherwise than the one before
 */
public record Break(Quarter from, String why) {

  /**
   * What is measured otherwise than a definition does; empty if nothing is. A unit that was not
   * stated is no other.
   */
  public static Optional<String> of(
      Definition before, Unit unit, boolean cumulative, Frequency frequency) {
    Unit earlier = before.format().unit();
    if (unit.isOtherThan(earlier)) {
      return Optional.of("the unit changed from %s to %s".formatted(words(earlier), words(unit)));
    }
    if (!frequency.equals(before.frequency())) {
      return Optional.of("measured %s, %s before".formatted(frequency, before.frequency()));
    }
    return cumulative == before.cumulative()
        ? Optional.empty()
        : Optional.of(
            cumulative
                ? "the year to date, single periods before"
                : "single periods, the year to date before");
  }

  private static String words(Unit unit) {
    return unit.heading().isEmpty() ? "a number" : unit.heading();
  }

  /** Whether it lies between the figure of a quarter and an earlier one. */
  public boolean isBetween(Quarter earlier, Quarter quarter) {
    return from.compareTo(earlier) > 0 && from.compareTo(quarter) <= 0;
  }
}
