package org.goldenthread.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * What a figure counts, for every part of the system: its code, how it stands beside a number, and
 * the factor with which numerator and denominator make a value. A unit outside the vocabulary is
 * kept as the word that was written, prints as that word, and has no factor.
 *
 * @param kind which unit of the vocabulary
 * @param base of how many a {@link UnitKind#RATE_PER} is; one for every other kind
 * @param words what is said after the unit ({@code of FTE days}, {@code population}), or the whole
 *     of a unit outside the vocabulary; empty where there is nothing to say
 */
public record Unit(UnitKind kind, BigInteger base, String words) {

  /** Parts of a hundred. */
  public static final Unit PERCENT = of(UnitKind.PERCENT);

  /** Things counted. */
  public static final Unit NUMBER = of(UnitKind.NUMBER);

  /** Pounds sterling. */
  public static final Unit GBP = of(UnitKind.GBP);

  /** None is said. */
  public static final Unit UNSTATED = of(UnitKind.UNSTATED);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * A unit of the vocabulary, or a word outside it.
   *
   * @throws IllegalArgumentException if a rate has no base, or another kind has one
   */
  public Unit {
    boolean based = base.compareTo(BigInteger.ONE) > 0;
    if (based != (kind == UnitKind.RATE_PER)) {
      throw new IllegalArgumentException("%s has no base of %s".formatted(kind, base));
    }
  }

  /** The unit of a kind that needs nothing said beside it. */
  public static Unit of(UnitKind kind) {
    return new Unit(kind, BigInteger.ONE, "");
  }

  /**
   * Reads a unit as people, spreadsheets and earlier events spell it: {@code %}, {@code per cent},
   * {@code rate per 10,000}, {@code rate_per_10k} and {@code PERCENT} alike.
   *
   * @throws IllegalArgumentException for a spelling that scales figures ({@code £k}), which only
   *     {@link SpeltUnit#read} can tell of
   */
  @JsonCreator
  public static Unit parse(String written) {
    SpeltUnit spelt = SpeltUnit.read(written);
    if (spelt.scale() != 1) {
      throw new IllegalArgumentException(
          "'%s' is %s in thousands or more: write the unit %s, figures in full, and a display scale of %d"
              .formatted(written, spelt.unit().code(), spelt.unit().code(), spelt.scale()));
    }
    return spelt.unit();
  }

  /** As machines write it: {@code PERCENT}, {@code RATE_PER_10000}, {@code PERCENT of FTE days}. */
  @JsonValue
  public String code() {
    return switch (kind) {
      case OTHER -> words;
      case UNSTATED -> "";
      case RATE_PER -> joined(kind + "_" + base, words);
      default -> joined(kind.name(), words);
    };
  }

  /** With what numerator over denominator is multiplied: 100, the base, 1; empty where unknown. */
  public Optional<BigDecimal> factor() {
    return switch (kind) {
      case PERCENT -> Optional.of(HUNDRED);
      case RATE_PER -> Optional.of(new BigDecimal(base));
      default -> kind.hasFactor() ? Optional.of(BigDecimal.ONE) : Optional.empty();
    };
  }

  /** Whether its values are parts of a hundred. */
  public boolean isPercent() {
    return kind == UnitKind.PERCENT;
  }

  /** Whether its values are quotients or places, of which two make no sum and no difference. */
  public boolean isRate() {
    return switch (kind) {
      case PERCENT, RATE_PER, RATIO, SCORE, RANK -> true;
      case NUMBER, GBP, DAYS, WEEKS, HOURS, MINUTES, TONNES, KILOGRAMS, FTE, UNSTATED, OTHER ->
          false;
    };
  }

  /**
   * Whether values in it cannot be compared with values in the other; a unit that was not stated is
   * no other.
   */
  public boolean isOtherThan(Unit other) {
    return kind != UnitKind.UNSTATED && other.kind != UnitKind.UNSTATED && !equals(other);
  }

  /** A value with its unit: {@code 71.0%}, {@code £1,339}, {@code 1 day}, {@code 9.1 per 1,000}. */
  public String write(BigDecimal number) {
    return joined(number(number, ""), words(number));
  }

  /**
   * A value with the part of its unit that no space sets apart: {@code 71.0%}, {@code £171k},
   * {@code 4.35}.
   *
   * @param scaleMark what stands for a display scale, such as {@code k}; empty for none
   */
  public String number(BigDecimal number, String scaleMark) {
    String digits = Digits.sign(number) + kind.before() + Digits.grouped(number.abs()) + scaleMark;
    return digits + (kind == UnitKind.RANK ? ordinal(number) : kind.after());
  }

  /** The words that go with a number, in singular or plural; empty for {@code %} and {@code £}. */
  public String words(BigDecimal number) {
    return phrase(number.compareTo(BigDecimal.ONE) == 0);
  }

  /** What a column or an axis of such values is headed with: {@code %}, {@code £}, {@code days}. */
  public String heading() {
    return joined(kind.before() + kind.after(), phrase(false));
  }

  /** A difference between two values: {@code 14.0 percentage points}, {@code 2 days}. */
  public String writeDifference(BigDecimal number) {
    boolean single = number.compareTo(BigDecimal.ONE) == 0;
    return switch (kind) {
      case PERCENT ->
          Digits.grouped(number) + (single ? " percentage point" : " percentage points");
      case RANK -> Digits.grouped(number) + (single ? " place" : " places");
      case RATE_PER -> Digits.grouped(number);
      default -> write(number);
    };
  }

  private String phrase(boolean single) {
    return switch (kind) {
      case OTHER -> words.replace('_', ' ');
      case RATE_PER -> joined("per " + Digits.grouped(new BigDecimal(base)), words);
      default -> joined(kind.word(single), words);
    };
  }

  private static String ordinal(BigDecimal number) {
    if (number.stripTrailingZeros().scale() > 0 || number.signum() <= 0) {
      return "";
    }
    int last = number.toBigInteger().mod(BigInteger.TEN).intValue();
    int lastTwo = number.toBigInteger().mod(BigInteger.valueOf(100)).intValue();
    boolean teen = lastTwo / 10 == 1;
    return teen || last == 0 || last > 3 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd";
  }

  private static String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
  }

  /** The code. */
  @Override
  public String toString() {
    return code();
  }
}
