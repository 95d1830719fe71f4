package org.goldenthread.reporting.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every number that a text or a JSON answer says, however it is written. */
final class Numbers {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

  private Numbers() {}

  /** The numbers of a text; thousands may be set apart by commas. */
  static Set<BigDecimal> in(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(found -> plain(new BigDecimal(found.group().replace(",", ""))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The numbers of an answer: its own, those in its texts, and how many its lists hold. */
  static Set<BigDecimal> in(JsonNode json) {
    Set<BigDecimal> numbers = new TreeSet<>();
    collect(json, numbers);
    return numbers;
  }

  static BigDecimal plain(BigDecimal number) {
    return number.stripTrailingZeros();
  }

  private static void collect(JsonNode json, Set<BigDecimal> numbers) {
    if (json.isNumber()) {
      numbers.add(plain(json.decimalValue().abs()));
    } else if (json.isTextual()) {
      numbers.addAll(in(json.textValue()));
    } else if (json.isArray()) {
      numbers.add(BigDecimal.valueOf(json.size()));
    }
    json.forEach(child -> collect(child, numbers));
  }
}
