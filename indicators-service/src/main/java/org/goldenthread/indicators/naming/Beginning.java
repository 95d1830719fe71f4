package org.goldenthread.indicators.naming;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.goldenthread.vocabulary.Quarter;

/** The quarter in which something begins, written as a quarter or as a day in it. */
public record Beginning(Quarter quarter) {

  /**
   * Reads {@code 2021-22-Q1} or {@code 2021-04-01}.
   *
   * @throws IllegalArgumentException with a sentence that says what was expected
   */
  @JsonCreator
  public static Beginning parse(String written) {
    if (written.contains("Q")) {
      return new Beginning(Quarter.parse(written));
    }
    try {
      return new Beginning(Quarter.of(LocalDate.parse(written)));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'%s' is neither a quarter nor a day: write it like 2021-22-Q1 or 2021-04-01"
              .formatted(written),
          e);
    }
  }
}
