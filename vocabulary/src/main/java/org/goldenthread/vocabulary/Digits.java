package org.goldenthread.vocabulary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** Writes exact decimals for people; nothing is rounded here. */
public final class Digits {

  private Digits() {}

  /** Every digit, thousands set apart by commas, the sign first: {@code -15,687.10}. */
  public static String grouped(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : plain.substring(point);
    return sign(number) + String.format(Locale.ROOT, "%,d", new BigInteger(whole)) + fraction;
  }

  /** The number without zeros that say nothing: {@code 5}, {@code 2.5}. */
  public static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  static String sign(BigDecimal number) {
    return number.signum() < 0 ? "-" : "";
  }
}
