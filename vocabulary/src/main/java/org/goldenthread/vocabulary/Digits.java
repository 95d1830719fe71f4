package org.goldenthread.vocabulary;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes exact decimals as people do; nothing is rounded here. */
public final class Digits {

  private static final Pattern WITH_SIGNS =
      Pattern.compile("[£$€]?\\s*(-?)\\s*[£$€]?\\s*([0-9][0-9, ']*(?:\\.[0-9]+)?)\\s*%?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("(-?[0-9]+),([0-9]{1,2}|[0-9]{4,})");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([0-9][0-9, ]*(?:\\.[0-9]+)?)\\)");
  private static final Pattern MINUS = Pattern.compile("[\u2010-\u2015\u2212\ufe63\uff0d]");
  private static final Pattern FIGURE_WITHIN = Pattern.compile(".*[0-9].*");

  private static final int THOUSAND = 3;

  private Digits() {}

  /**
   * Reads a number as a machine writes it: {@code 1234.5}, {@code -0.3}.
   *
   * @throws IllegalArgumentException with a sentence that names the likely cause and what to write
   */
  public static BigDecimal read(String written) {
    try {
      return new BigDecimal(written);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(refusal(written), e);
    }
  }

  /** What to say of a text that is no number: the likely cause, and what to write. */
  public static String refusal(String written) {
    return "'%s' is not a decimal number such as 71.0: %s"
        .formatted(Spaces.shown(written), remedy(Spaces.plain(written)));
  }

  private static String remedy(String given) {
    String written = typed(given);
    Matcher brackets = IN_BRACKETS.matcher(written);
    if (brackets.matches()) {
      return "write -%s if it is below nought".formatted(withoutThousands(brackets.group(1)));
    }
    Matcher comma = DECIMAL_COMMA.matcher(written);
    if (comma.matches()) {
      return "write %s.%s, with a point".formatted(comma.group(1), comma.group(2));
    }
    Matcher signs = WITH_SIGNS.matcher(written);
    if (signs.matches()) {
      return "write %s%s, without signs for units or thousands"
          .formatted(signs.group(1), withoutThousands(signs.group(2)));
    }
    return noFigure(written);
  }

  private static String noFigure(String written) {
    if (written.startsWith("#")) {
      return "a formula of the spreadsheet failed: mend it there, or send a status that says why"
          + " there is no figure";
    }
    return FIGURE_WITHIN.matcher(written).matches()
        ? "a figure is one exact number; what is to be said of it belongs into the status"
            + " (PROVISIONAL, or SUPPRESSED if it must not be shown), the reason or a note"
        : "an outturn without a figure has none, but a status (DELAYED, NOT_AVAILABLE,"
            + " NOT_APPLICABLE, SUPPRESSED) and a reason";
  }

  /** With the digits and the minus of a keyboard in place of others that look like them. */
  private static String typed(String written) {
    StringBuilder typed = new StringBuilder();
    MINUS
        .matcher(written)
        .replaceAll("-")
        .codePoints()
        .forEach(
            it -> {
              int digit = Character.digit(it, 10);
              typed.appendCodePoint(digit < 0 ? it : '0' + digit);
            });
    return typed.toString();
  }

  private static String withoutThousands(String digits) {
    return digits.replaceAll("[, ']", "");
  }

  /** Every digit, thousands set apart by commas, the sign first: {@code -15,687.10}. */
  public static String grouped(BigDecimal number) {
    StringBuilder digits = new StringBuilder(number.abs().toPlainString());
    int point = digits.indexOf(".");
    int whole = point < 0 ? digits.length() : point;
    for (int place = whole - THOUSAND; place > 0; place -= THOUSAND) {
      digits.insert(place, ',');
    }
    return digits.insert(0, sign(number)).toString();
  }

  /** The number without zeros that say nothing: {@code 5}, {@code 2.5}. */
  public static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  static String sign(BigDecimal number) {
    return number.signum() < 0 ? "-" : "";
  }
}
