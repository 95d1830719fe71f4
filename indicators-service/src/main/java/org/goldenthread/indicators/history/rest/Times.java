package org.goldenthread.indicators.history.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.vocabulary.Quarter;
import org.jspecify.annotations.Nullable;

/** Reads when something holds. */
public final class Times {

  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private Times() {}

  /**
   * A quarter, or the one that a day is in.
   *
   * @throws IllegalArgumentException with a sentence that says what was expected
   */
  public static Quarter quarter(String written) {
    if (written.contains("Q")) {
      return Quarter.parse(written);
    }
    try {
      return Quarter.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'%s' is neither a quarter nor a day: write it like 2021-22-Q1 or 2021-04-01"
              .formatted(written),
          e);
    }
  }

  /**
   * A yes or no.
   *
   * @throws IllegalArgumentException with a sentence that says what was expected
   */
  public static boolean trueOrFalse(String written) {
    return switch (written) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("Send true or false");
    };
  }

  /** The quarter in a query parameter. */
  public static Optional<Quarter> quarterParameter(@Nullable String quarter) {
    return Optional.ofNullable(quarter)
        .map(it -> Problems.parameter("quarter", it, Quarter::parse));
  }

  /** The instant in the query parameter {@code asOf}. */
  public static Optional<Instant> asOf(@Nullable String asOf) {
    return Optional.ofNullable(asOf).map(it -> Problems.parameter("asOf", it, Times::instant));
  }

  /** Beyond what the database can hold nothing was ever recorded. */
  private static Instant known(Instant instant) {
    if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
      throw new IllegalArgumentException(
          "'%s' is not between the years 1900 and 9999".formatted(instant));
    }
    return instant;
  }

  private static Instant instant(String written) {
    try {
      return known(Instant.parse(written));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'%s' is not an instant: write it like 2020-10-14T09:31:07Z".formatted(written), e);
    }
  }
}
