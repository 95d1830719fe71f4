package org.goldenthread.scoring.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/**
 * How an indicator's values and differences between them are written for people: every digit kept,
 * thousands set apart by commas.
 *
 * @param code as definitions name it; one that is not known is written after the number
 */
public record Unit(String code) {

  /** A bare number. */
  public static final Unit NUMBER = new Unit("number");

  private static final Words NOTHING = new Words("", "");

  /** A value, such as {@code 71.0%}, {@code £1,339,112} or {@code -2 days}. */
  public String write(BigDecimal number) {
    return digits(number) + valueWords().after(number);
  }

  /** A difference between two values, such as {@code 14.0 percentage points}. */
  public String writeDifference(BigDecimal number) {
    return digits(number) + differenceWords().after(number);
  }

  private Words valueWords() {
    return switch (known()) {
      case "percent" -> new Words("%", "%");
      case "rate_per_10k" -> new Words(" per 10,000", " per 10,000");
      default -> countedWords();
    };
  }

  private Words differenceWords() {
    return switch (known()) {
      case "percent" -> new Words(" percentage point", " percentage points");
      case "rate_per_10k" -> NOTHING;
      default -> countedWords();
    };
  }

  private Words countedWords() {
    return switch (known()) {
      case "", "number", "gbp" -> NOTHING;
      case "days" -> new Words(" day", " days");
      case "tonnes" -> new Words(" tonne", " tonnes");
      default -> new Words(" " + code.replace('_', ' '), " " + code.replace('_', ' '));
    };
  }

  private String known() {
    return code.toLowerCase(Locale.ROOT);
  }

  private String digits(BigDecimal number) {
    String sign = number.signum() < 0 ? "-" : "";
    String currency = known().equals("gbp") ? "£" : "";
    return sign + currency + grouped(number.abs());
  }

  private static String grouped(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : plain.substring(point);
    return String.format(Locale.ROOT, "%,d", new BigInteger(whole)) + fraction;
  }

  /** What follows the digits of exactly one, and of anything else. */
  private record Words(String one, String many) {
    private String after(BigDecimal number) {
      return number.compareTo(BigDecimal.ONE) == 0 ? one : many;
    }
  }
}
