package org.goldenthread.scoring.stream.topics.events;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.scoring.framework.Tolerance;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** What must hold for every event before it is applied, and the parts that events share. */
final class EventFacts {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2998;

  private EventFacts() {}

  static void keyMustBe(String expected, @Nullable String key) {
    if (!expected.equals(key)) {
      throw new IllegalArgumentException(
          "The record's key is '%s' and not '%s'".formatted(key, expected));
    }
  }

  static void mustBeRevised(long revision) {
    if (revision < 1) {
      throw new IllegalArgumentException("A revision is 1 or more, not " + revision);
    }
  }

  /**
   * Trends look a year back and a year ahead.
   *
   * @throws IllegalArgumentException where that leaves the years that a quarter can have
   */
  static Quarter scorable(Quarter quarter) {
    int year = quarter.year().startYear();
    if (year <= FIRST_YEAR || year >= LAST_YEAR) {
      throw new IllegalArgumentException("%s is too far away to be scored".formatted(quarter));
    }
    return quarter;
  }

  static Optional<Tolerance> tolerance(org.goldenthread.events.@Nullable Tolerance tolerance) {
    return Optional.ofNullable(tolerance).map(EventFacts::known);
  }

  static Tolerance known(org.goldenthread.events.Tolerance tolerance) {
    BigDecimal value = tolerance.value();
    return switch (tolerance.kind()) {
      case PERCENT -> new Tolerance.PercentOfTarget(value);
      case ABSOLUTE -> new Tolerance.Absolute(value);
    };
  }
}
