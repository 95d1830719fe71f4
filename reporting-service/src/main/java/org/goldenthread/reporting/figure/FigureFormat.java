package org.goldenthread.reporting.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.Digits;
import org.goldenthread.vocabulary.SpeltUnit;
import org.goldenthread.vocabulary.Unit;

/**
 * How an indicator's figures are printed. Only print rounds: half away from zero, to the
 * definition's decimals after its scale; without decimals every submitted digit stays.
 *
 * @param unit what they count
 * @param decimals places after the point
 * @param scale what the value is divided by for print: 1000 prints 171,000 GBP as £171k
 */
public record FigureFormat(Unit unit, OptionalInt decimals, int scale) {

  private static final int MOST_DECIMALS = 12;
  private static final Pattern WORKED_OUT = Pattern.compile("\\d[\\d,]*\\.\\d{7,}");
  private static final Map<Integer, String> SCALE_MARKS =
      Map.of(1_000, "k", 1_000_000, "m", 1_000_000_000, "bn");

  /** A scale that can be divided by. */
  public FigureFormat {
    if (scale < 1) {
      throw new IllegalArgumentException("A display scale is 1 or more, not " + scale);
    }
  }

  /** The format of a unit, in any of its spellings, of which nothing else is said. */
  public static FigureFormat of(String unit) {
    return new FigureFormat(SpeltUnit.read(unit).unit(), OptionalInt.empty(), 1);
  }

  /** A figure as it was sent, with its unit in any spelling: {@code 171} in {@code £k} is £171k. */
  public static String write(BigDecimal sent, String unit) {
    SpeltUnit spelt = SpeltUnit.read(unit);
    return new FigureFormat(spelt.unit(), OptionalInt.empty(), spelt.scale())
        .write(sent.multiply(BigDecimal.valueOf(spelt.scale())));
  }

  /** The figure with its unit: {@code 76.8%}, {@code £171k}, {@code 4.35 days}. */
  public String write(BigDecimal value) {
    String words = unitWords(value);
    return words.isEmpty() ? number(value) : number(value) + " " + words;
  }

  /** The figure without a unit that is a word: {@code 76.8%}, {@code £171k}, {@code 4.35}. */
  public String number(BigDecimal value) {
    return unit.number(printed(value), scaleMark());
  }

  /** The unit as a word that goes with the number, empty for {@code %} and {@code £}. */
  public String unitWords(BigDecimal value) {
    return unit.words(printed(value));
  }

  /**
   * The unit as it is said once for a row of figures: {@code in days}, {@code per 10,000}, {@code
   * in % of FTE days}; empty where each figure bears it.
   */
  public String saidOnce() {
    String words = unit.words(BigDecimal.TEN);
    return words.isEmpty() || words.startsWith("per ") ? words : "in " + unit.heading();
  }

  /**
   * With as many decimals more as it takes for two figures to compare in print as they do: 94.96
   * against 95 is not printed as 95.0 against 95.0.
   */
  public FigureFormat tellingApart(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    FigureFormat format = this;
    while (one.isPresent() && other.isPresent() && format.blurs(one.get(), other.get())) {
      format = new FigureFormat(unit, OptionalInt.of(format.decimals.orElseThrow() + 1), scale);
    }
    return format;
  }

  private boolean blurs(BigDecimal one, BigDecimal other) {
    return decimals.isPresent()
        && decimals.getAsInt() < MOST_DECIMALS
        && Integer.signum(printed(one).compareTo(printed(other)))
            != Integer.signum(one.compareTo(other));
  }

  /**
   * With decimals for values that were worked out from two numbers, where nobody said how many: as
   * many as the targets and the values that were submitted have, else one for a percentage and two
   * for anything else.
   */
  public FigureFormat readable(Collection<Outturn> outturns, Collection<BigDecimal> targets) {
    if (decimals.isPresent() || outturns.stream().noneMatch(Outturn::isWorkedOut)) {
      return this;
    }
    int most =
        Stream.concat(
                outturns.stream()
                    .filter(outturn -> !outturn.isWorkedOut())
                    .flatMap(outturn -> outturn.value().stream()),
                targets.stream())
            .mapToInt(value -> Math.max(0, value.scale()))
            .max()
            .orElse(unit.isPercent() ? 1 : 2);
    return new FigureFormat(unit, OptionalInt.of(Math.min(most, MOST_DECIMALS)), scale);
  }

  /**
   * A sentence with the decimals that figures are printed with, where a number in it goes on behind
   * what anybody says: {@code 93.1034482759%} was worked out from two numbers.
   */
  public String readable(String sentence) {
    return decimals.isEmpty()
        ? sentence
        : WORKED_OUT
            .matcher(sentence)
            .replaceAll(
                number ->
                    Digits.grouped(
                        new BigDecimal(number.group().replace(",", ""))
                            .setScale(Math.max(decimals.getAsInt(), 1), RoundingMode.HALF_UP)));
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
}
