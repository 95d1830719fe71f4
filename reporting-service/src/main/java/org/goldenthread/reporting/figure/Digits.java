package org.goldenthread.reporting.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** Writes decimals for people. */
public final class Digits {

  private Digits() {}

  /** Every digit, thousands set apart by commas: {@code 15,687.11}; the sign first. */
  static String grouped(BigDecimal value) {
    String plain = value.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : plain.substring(point);
    String sign = value.signum() < 0 ? "-" : "";
    return sign + String.format(Locale.ROOT, "%,d", new BigInteger(whole)) + fraction;
  }

  /** The number without zeros that say nothing: {@code 5}, {@code 2.5}. */
  public static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
