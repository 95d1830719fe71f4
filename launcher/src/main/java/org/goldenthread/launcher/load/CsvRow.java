package org.goldenthread.launcher.load;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * One row of a CSV file, by column name. What cannot be read is an {@link IllegalArgumentException}
 * whose message is a sentence for the person who made the file.
 *
 * @param file the file's name
 * @param line where the row begins, counted from 1 with the header
 * @param cells the cells that are not blank, trimmed
 */
record CsvRow(String file, long line, Map<String, String> cells) {

  CsvRow {
    cells = Map.copyOf(cells);
  }

  Optional<String> text(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  String required(String column) {
    return text(column)
        .orElseThrow(() -> new IllegalArgumentException("%s is empty".formatted(column)));
  }

  /** The number with every digit that the file has. */
  Optional<BigDecimal> decimal(String column) {
    return text(column).map(written -> decimal(column, written));
  }

  private static BigDecimal decimal(String column, String written) {
    try {
      return new BigDecimal(written);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "%s '%s' is not a number: write it like 1234.5, without signs for thousands or units"
              .formatted(column, written),
          e);
    }
  }

  Optional<Integer> whole(String column) {
    return decimal(column)
        .map(
            number -> {
              try {
                return number.intValueExact();
              } catch (ArithmeticException e) {
                throw new IllegalArgumentException(
                    "%s '%s' is not a whole number".formatted(column, number), e);
              }
            });
  }

  /** True only for {@code true}, in any case; an empty cell is false. */
  boolean flag(String column) {
    return switch (text(column).orElse("false").toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      case String other ->
          throw new IllegalArgumentException(
              "%s '%s' is neither true nor false".formatted(column, other));
    };
  }

  Quarter quarter(String column) {
    return Quarter.parse(required(column));
  }

  /** The indicator's reference, in its canonical form however it is written. */
  String ref() {
    return IndicatorRef.parse(required("ref")).value();
  }
}
