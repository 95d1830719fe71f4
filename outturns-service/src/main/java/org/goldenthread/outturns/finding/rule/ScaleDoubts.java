package org.goldenthread.outturns.finding.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.vocabulary.Quarter;

/**
 * Whether a value looks as if it were entered in another scale: a percentage as a fraction, pounds
 * for thousands, a decimal point left out. It does if it is about a hundred, a thousand or a
 * million times what is usual, or such a part of it, and nothing that is usual is anywhere near:
 * not within ten times. Usual are the target and the earlier values; a year to date is not held
 * against its target, of which its first quarters are a small part. Nothing is divided to compare.
 */
final class ScaleDoubts {

  private static final BigDecimal NEAR = BigDecimal.TEN;
  private static final BigDecimal ABOUT = BigDecimal.TWO;

  private ScaleDoubts() {}

  static Stream<Finding> judge(Measured measured) {
    return FindingRule.SCALE_LOOKS_WRONG.found(doubt(measured));
  }

  private static Optional<String> doubt(Measured measured) {
    BigDecimal value = size(measured.value());
    boolean isSmall = usual(measured).allMatch(it -> isMuchLess(value, size(it.value())));
    boolean isLarge = usual(measured).allMatch(it -> isMuchLess(size(it.value()), value));
    if (value.signum() == 0 || isSmall == isLarge || (isSmall && measured.wasNil())) {
      return Optional.empty();
    }
    return usual(measured)
        .flatMap(it -> Stream.of(Slip.values()).flatMap(slip -> slip.of(measured, it, isSmall)))
        .findFirst();
  }

  private static Stream<Usual> usual(Measured measured) {
    return Stream.concat(target(measured), Stream.of(measured).flatMap(ScaleDoubts::earlier))
        .filter(it -> it.value().value().signum() != 0);
  }

  private static Stream<Usual> target(Measured measured) {
    return measured.definition().cumulative()
        ? Stream.of()
        : measured
            .indicator()
            .targetIn(measured.quarter())
            .map(target -> new Usual(target, Optional.empty()))
            .stream();
  }

  /** Those that can be compared, the latest first. */
  private static Stream<Usual> earlier(Measured measured) {
    return measured.comparable().descendingMap().entrySet().stream()
        .map(it -> new Usual(it.getValue(), Optional.of(it.getKey())));
  }

  private static boolean isMuchLess(BigDecimal one, BigDecimal other) {
    return one.multiply(NEAR).compareTo(other) < 0;
  }

  private static BigDecimal size(Figure figure) {
    return figure.value().abs();
  }

  /**
   * A figure that a value is held against.
   *
   * @param quarter whose value it is; empty for the target
   */
  private record Usual(Figure value, Optional<Quarter> quarter) {

    /** As a sentence names it. */
    private String words(Measured measured) {
      String printed = measured.print(value);
      return quarter
          .map(it -> "%s in %s".formatted(printed, it.label()))
          .orElseGet(() -> "the target of " + printed);
    }
  }

  /** How far a decimal point can be misplaced. */
  private enum Slip {
    HUNDRED(2, "a hundred times", "a hundredth"),
    THOUSAND(3, "a thousand times", "a thousandth"),
    MILLION(6, "a million times", "a millionth");

    private final int places;
    private final String times;
    private final String part;

    Slip(int places, String times, String part) {
      this.places = places;
      this.times = times;
      this.part = part;
    }

    private Stream<String> of(Measured measured, Usual usual, boolean isSmall) {
      BigDecimal meant =
          measured
              .value()
              .value()
              .scaleByPowerOfTen(isSmall ? places : -places)
              .stripTrailingZeros();
      return isAbout(meant.abs(), size(usual.value()))
          ? Stream.of(sentence(measured, usual, new Figure(meant), isSmall))
          : Stream.of();
    }

    private String sentence(Measured measured, Usual usual, Figure meant, boolean isSmall) {
      return "%s is about %s %s: check the unit and the decimal point; was %s meant?"
          .formatted(
              measured.print(),
              isSmall ? part + " of" : times,
              usual.words(measured),
              measured.print(meant));
    }

    private static boolean isAbout(BigDecimal one, BigDecimal other) {
      return one.compareTo(other.multiply(ABOUT)) <= 0 && other.compareTo(one.multiply(ABOUT)) <= 0;
    }
  }
}
