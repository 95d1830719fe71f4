package org.goldenthread.reporting.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How an indicator's figures are printed. Only print rounds: half away from zero, to the
 * definition's decimals after its scale; without decimals every submitted digit stays.
 *
 * @param unit how the unit is written
 * @param decimals places after the point
 * @param scale what the value is divided by for print: 1000 prints 171,000 GBP as £171k
 */
public record FigureFormat(Unit unit, OptionalInt decimals, int scale) {

  private static final Map<Integer, String> SCALE_MARKS =
      Map.of(1_000, "k", 1_000_000, "m", 1_000_000_000, "bn");

  /** A scale that can be divided by. */
  public FigureFormat {
    if (scale < 1) {
      throw new IllegalArgumentException("A display scale is 1 or more, not " + scale);
    }
  }

  /** The format of a unit of which nothing else is said. */
  public static FigureFormat of(String unit) {
    return new FigureFormat(Unit.of(unit), OptionalInt.empty(), 1);
  }

  /** The figure with its unit: {@code 76.8%}, {@code £171k}, {@code 4.35 days}. */
  public String write(BigDecimal value) {
    return number(value) + unit.words(printed(value));
  }

  /** The figure without a unit that is a word: {@code 76.8%}, {@code £171k}, {@code 4.35}. */
  public String number(BigDecimal value) {
    BigDecimal printed = printed(value);
    String sign = printed.signum() < 0 ? "-" : "";
    return sign + unit.before() + Digits.grouped(printed.abs()) + scaleMark() + unit.after();
  }

  /** The unit as a word that goes with the number, empty for {@code %} and {@code £}. */
  public String unitWords(BigDecimal value) {
    return unit.words(printed(value)).strip();
  }

  private BigDecimal printed(BigDecimal value) {
    BigDecimal scaled =
        scale == 1
            ? value
            : value.divide(BigDecimal.valueOf(scale), MathContext.DECIMAL128).stripTrailingZeros();
    BigDecimal whole = scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    return decimals.isPresent() ? whole.setScale(decimals.getAsInt(), RoundingMode.HALF_UP) : whole;
  }

  private String scaleMark() {
    return scale == 1
        ? ""
        : SCALE_MARKS.getOrDefault(scale, String.format(Locale.ROOT, " × %,d", scale));
  }

  /**
   * How a unit is written.
   *
   * @param before directly before the digits
   * @param after directly after the digits
   * @param one a word after exactly one
   * @param many a word after anything else
   */
  public record Unit(String before, String after, String one, String many) {

    /** The unit of a definition by its code; one that is not known is written after the number. */
    public static Unit of(String code) {
      return switch (code.strip().toLowerCase(Locale.ROOT)) {
        case "", "number", "not_labelled" -> new Unit("", "", "", "");
        case "percent" -> new Unit("", "%", "", "");
        case "gbp" -> new Unit("£", "", "", "");
        case "gbp_thousand" -> new Unit("£", "k", "", "");
        case "days" -> new Unit("", "", " day", " days");
        case "tonnes" -> new Unit("", "", " tonne", " tonnes");
        case "rate_per_10k" -> word("per 10,000");
        case "percent_of_fte_days" -> new Unit("", "%", " of FTE days", " of FTE days");
        default -> word(code.strip().replace('_', ' '));
      };
    }

    private static Unit word(String word) {
      return new Unit("", "", " " + word, " " + word);
    }

    private String words(BigDecimal value) {
      return value.compareTo(BigDecimal.ONE) == 0 ? one : many;
    }
  }
}
