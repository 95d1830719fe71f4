package org.goldenthread.indicators.exchange.rest.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.goldenthread.kit.csv.CsvRow;
import org.goldenthread.vocabulary.Digits;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.SpeltUnit;

/** How the cells of a column are read into JSON and written from it. */
public enum Cell {
  TEXT(written -> written, Cell::text),
  WHOLE(Cell::wholeNumber, Cell::text),
  DECIMAL(Digits::read, Cell::text),
  FLAG(CsvRow::flag, Cell::text),
  /** One of some words in capitals, which need not be written so. */
  CHOICE(Cell::chosen, Cell::text),
  /** Codes with spaces between. */
  CODES(written -> List.of(written.split(" +")), node -> joined(node, " ")),
  /** Codes with semicolons, commas, bars or spaces between. */
  SEVERAL(written -> List.of(written.split("[;,|\\s]+")), node -> joined(node, ";")),
  DAY(Cell::day, Cell::text),
  /** A quarter or another period, as people write it too. */
  PERIOD(Period::ofPeople, Cell::text),
  /** A financial year, as people write it too, but not as a spreadsheet makes a date of it. */
  YEAR(
      written -> Character.isDigit(written.charAt(0)) ? Period.ofPeople(written) : written,
      Cell::text),
  /** How often, in which quarter of the year, and how months make one. */
  FREQUENCY(WrittenTiming::cycle, Cell::small),
  DUE(WrittenTiming::reportedIn, Cell::text),
  ROLL_UP(WrittenTiming::monthlyToQuarter, Cell::small),
  /** A unit in any spelling; its scale is read elsewhere. */
  UNIT(written -> SpeltUnit.read(written).unit().code(), Cell::text),
  POLARITY(Cell::polarity, node -> Polarities.WORDS.getOrDefault(text(node), "")),
  /** {@code ASCOF:2B(1);NI 192}; a code may have spaces in it. */
  REFERENCES(
      written -> Arrays.stream(written.split("\\s*[;|]\\s*")).map(Cell::reference).toList(),
      Cell::references);

  private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d/M/uuuu");

  @SuppressWarnings("ImmutableEnumChecker") // Each is a lambda that keeps nothing.
  private final Function<String, Object> reading;

  @SuppressWarnings("ImmutableEnumChecker") // Each is a lambda that keeps nothing.
  private final Function<JsonNode, String> writing;

  Cell(Function<String, Object> reading, Function<JsonNode, String> writing) {
    this.reading = reading;
    this.writing = writing;
  }

  /**
   * What a cell says.
   *
   * @throws IllegalArgumentException with a sentence that says what was expected
   */
  public Object read(String written) {
    return reading.apply(written);
  }

  /** As it is read; what is not there is an empty cell. */
  public String write(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? "" : writing.apply(node);
  }

  private static String text(JsonNode node) {
    return node.isNumber() ? node.decimalValue().toPlainString() : node.asText();
  }

  static String chosen(String written) {
    return written.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
  }

  private static String small(JsonNode node) {
    return text(node).toLowerCase(Locale.ROOT);
  }

  private static String joined(JsonNode items, String separator) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(Cell::text)
        .collect(Collectors.joining(separator));
  }

  static Integer wholeNumber(String written) {
    try {
      return Integer.valueOf(written);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'%s' is not a whole number".formatted(written), e);
    }
  }

  private static String day(String written) {
    try {
      return LocalDate.parse(written).toString();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'%s' is not a day: write %s".formatted(written, asItIsRead(written)), e);
    }
  }

  /** Spreadsheets here write the day first. */
  private static String asItIsRead(String written) {
    try {
      return LocalDate.parse(written, DAY_FIRST).toString();
    } catch (DateTimeParseException e) {
      return "it like 2020-09-30";
    }
  }

  private static final class Polarities {
    private static final Map<String, String> WORDS =
        Map.of("HIGHER_IS_BETTER", "higher", "LOWER_IS_BETTER", "lower", "NEUTRAL", "none");
  }

  private static String polarity(String written) {
    String first = written.toLowerCase(Locale.ROOT).split("[\\s_-]", 2)[0];
    String word = first.equals("neutral") ? "none" : first;
    return Polarities.WORDS.entrySet().stream()
        .filter(it -> it.getValue().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is none of higher, lower, none".formatted(written)))
        .getKey();
  }

  private static Map<String, String> reference(String written) {
    String[] parts = written.split(written.contains(":") ? "\\s*:\\s*" : "\\s+", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException(
          "'%s' is no scheme and code like NI:192".formatted(written));
    }
    return Map.of("scheme", parts[0], "code", parts[1]);
  }

  private static String references(JsonNode references) {
    return StreamSupport.stream(references.spliterator(), false)
        .map(it -> it.path("scheme").asText() + ":" + it.path("code").asText())
        .collect(Collectors.joining(";"));
  }
}
