package org.goldenthread.vocabulary;

import static java.util.Locale.ROOT;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A unit as somebody spelt it, with the scale that some spellings imply: {@code £k} means that 171
 * stands for 171,000 pounds.
 *
 * @param unit what is counted
 * @param scale by what written figures are to be multiplied: 1, 1,000, 1,000,000 or 1,000,000,000
 */
public record SpeltUnit(Unit unit, int scale) {

  private static final Map<String, UnitKind> SPELLINGS =
      Arrays.stream(UnitKind.values())
          .flatMap(kind -> kind.spellings().stream().map(spelling -> Map.entry(spelling, kind)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  /** Kinds that something may be said of: {@code % of FTE days}. */
  private static final Pattern PERCENT_OF =
      Pattern.compile("(?:%|percent|per cent|percentage) (of .+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern RATE =
      Pattern.compile(
          "(?:rate )?(?:per|/) ?(?<digits>\\d{1,3}(?:[, ]\\d{3})+|\\d{1,12})"
              + " ?(?<thousands>k|thousand|m|million)?(?: (?<words>\\D.*))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SCALED_POUNDS =
      Pattern.compile(
          "(?:£|gbp|pounds) ?(?:in )?['’]?(?<scale>k|thousands?|000s?|m|millions?|bn|billions?)",
          Pattern.CASE_INSENSITIVE);

  /** Reads any spelling; one that is not known is a unit outside the vocabulary. */
  public static SpeltUnit read(String written) {
    String word = written.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    String spaced = word.replace('_', ' ').strip();
    return known(spaced)
        .or(() -> percentOf(spaced))
        .or(() -> rate(spaced))
        .map(unit -> new SpeltUnit(unit, 1))
        .or(() -> scaledPounds(spaced))
        .orElseGet(() -> new SpeltUnit(new Unit(UnitKind.OTHER, BigInteger.ONE, word), 1));
  }

  /** What is meant by a number that was written in this unit. */
  public BigDecimal meant(BigDecimal written) {
    return scale == 1 ? written : written.multiply(BigDecimal.valueOf(scale));
  }

  /** What whoever wrote a number should know of how it is read; empty if it is read as it is. */
  public Optional<String> note(BigDecimal written) {
    return scale == 1
        ? Optional.empty()
        : Optional.of(
            "%s was read as %s: its unit counts %s"
                .formatted(
                    written.toPlainString(),
                    new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(ROOT))
                        .format(meant(written)),
                    scale == 1_000 ? "thousands" : scale == 1_000_000 ? "millions" : "billions"));
  }

  private static Optional<Unit> known(String spaced) {
    return Optional.ofNullable(SPELLINGS.get(spaced.toLowerCase(Locale.ROOT).replace('-', ' ')))
        .or(() -> code(spaced))
        .map(Unit::of);
  }

  /** The code of a kind that is a unit by itself. */
  private static Optional<UnitKind> code(String spaced) {
    return Arrays.stream(UnitKind.values())
        .filter(UnitKind::hasFactor)
        .filter(kind -> kind != UnitKind.RATE_PER && kind.name().equalsIgnoreCase(spaced))
        .findFirst();
  }

  private static Optional<Unit> percentOf(String spaced) {
    return match(
        PERCENT_OF,
        spaced,
        matcher -> new Unit(UnitKind.PERCENT, BigInteger.ONE, withFte(matcher.group(1))));
  }

  /** Files in lower case write {@code fte}; people read FTE. */
  private static String withFte(String words) {
    return words.replaceAll("(?i)\\bfte\\b", "FTE");
  }

  private static Optional<Unit> rate(String spaced) {
    return match(RATE, spaced, SpeltUnit::rate);
  }

  private static Unit rate(Matcher matcher) {
    BigInteger base = new BigInteger(matcher.group("digits").replaceAll("[, ]", ""));
    String thousands = matcher.group("thousands");
    BigInteger whole =
        thousands == null ? base : base.multiply(BigInteger.valueOf(scale(thousands)));
    String words = matcher.group("words");
    return whole.compareTo(BigInteger.ONE) > 0
        ? new Unit(UnitKind.RATE_PER, whole, words == null ? "" : words)
        : Unit.of(UnitKind.RATIO);
  }

  private static Optional<SpeltUnit> scaledPounds(String spaced) {
    return match(
        SCALED_POUNDS, spaced, matcher -> new SpeltUnit(Unit.GBP, scale(matcher.group("scale"))));
  }

  private static int scale(String written) {
    return switch (written.toLowerCase(Locale.ROOT).charAt(0)) {
      case 'm' -> 1_000_000;
      case 'b' -> 1_000_000_000;
      default -> 1_000;
    };
  }

  private static <T> Optional<T> match(Pattern pattern, String text, Function<Matcher, T> reading) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(reading.apply(matcher)) : Optional.empty();
  }
}
