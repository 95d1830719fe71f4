package org.goldenthread.outturns.finding.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.part.Part;
import org.goldenthread.outturns.reference.Breakdown;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.vocabulary.BreakdownKind;
import org.goldenthread.vocabulary.Unit;

/**
 * What is suspicious about the parts of an outturn. Where a part is suppressed nothing is added up:
 * a sentence would give it away.
 */
final class PartDoubts {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Figure HUNDRED = new Figure(BigDecimal.valueOf(100));

  private final Outturn outturn;
  private final Indicator indicator;
  private final Unit unit;

  private PartDoubts(Outturn outturn, Indicator indicator) {
    this.outturn = outturn;
    this.indicator = indicator;
    this.unit = indicator.unitIn(outturn.quarter());
  }

  static Stream<Finding> judge(Outturn outturn, Indicator indicator) {
    if (outturn.parts().isEmpty()) {
      return Stream.of();
    }
    PartDoubts doubts = new PartDoubts(outturn, indicator);
    return Stream.of(
            FindingRule.BREAKDOWN_DOES_NOT_ADD_UP.found(doubts.notTheWhole()),
            FindingRule.CATEGORY_MISSING.found(doubts.missing()),
            FindingRule.GROUP_OUTSIDE_WHAT_IS_POSSIBLE.found(doubts.impossible()),
            FindingRule.BREAKDOWNS_DISAGREE.found(doubts.disagreeing()))
        .flatMap(found -> found);
  }

  private List<Breakdown> breakdowns() {
    return indicator.definitionIn(outturn.quarter()).stream()
        .flatMap(it -> it.breakdowns().stream())
        .flatMap(code -> Optional.ofNullable(indicator.breakdowns().get(code)).stream())
        .filter(it -> !parts(it).isEmpty())
        .toList();
  }

  private List<Part> parts(Breakdown breakdown) {
    return outturn.parts().stream().filter(it -> it.breakdown().equals(breakdown.code())).toList();
  }

  /** What parts add up to; empty where they are groups, or one of them is not told. */
  private Map<Breakdown, Sum> sums() {
    Map<Breakdown, Sum> sums = new LinkedHashMap<>();
    breakdowns().stream()
        .filter(it -> it.kind() == BreakdownKind.PARTS)
        .filter(it -> parts(it).stream().noneMatch(Part::isSuppressed))
        .forEach(it -> sums.put(it, Sum.of(parts(it))));
    return sums;
  }

  private Optional<String> notTheWhole() {
    Optional<Figure> whole =
        outturn.ratio().filter(any -> areRatios()).map(Ratio::numerator).or(outturn::value);
    return whole.flatMap(
        figure ->
            sentence(
                sums().entrySet().stream()
                    .filter(it -> it.getValue().differsFrom(figure))
                    .map(
                        it ->
                            "%s adds up to %s, and the figure is %s: check them."
                                .formatted(it.getKey().name(), it.getValue().print(), figure))));
  }

  /** Parts of a ratio are ratios: what is counted makes up what the whole counts. */
  private boolean areRatios() {
    return outturn.parts().stream()
        .filter(it -> it.value().isPresent())
        .allMatch(it -> it.ratio().isPresent());
  }

  private Optional<String> missing() {
    return sentence(breakdowns().stream().flatMap(it -> missing(it).stream()));
  }

  private Optional<String> missing(Breakdown breakdown) {
    String names =
        breakdown.categoriesIn(outturn.quarter()).stream()
            .filter(
                category ->
                    parts(breakdown).stream()
                        .noneMatch(it -> it.category().equals(category.code())))
            .map(Breakdown.Category::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%s lacks %s: send each, or say why there is none.".formatted(breakdown.name(), names));
  }

  private Optional<String> impossible() {
    return sentence(
        breakdowns().stream()
            .filter(it -> it.kind() == BreakdownKind.GROUPS)
            .flatMap(
                breakdown ->
                    parts(breakdown).stream()
                        .filter(it -> it.value().isPresent())
                        .filter(this::isImpossible)
                        .map(
                            it ->
                                "%s of %s is %s%s, which is not possible: check it."
                                    .formatted(
                                        name(breakdown, it),
                                        breakdown.name(),
                                        unit.write(it.value().map(Figure::value).orElseThrow()),
                                        it.ratio().map(PartDoubts::in).orElse("")))));
  }

  /** A percentage ends at 100, and what is counted is not below nothing. */
  private boolean isImpossible(Part part) {
    boolean above = unit.isPercent() && part.value().filter(it -> it.isAbove(HUNDRED)).isPresent();
    boolean moreThanAll =
        unit.isPercent()
            && part.ratio().filter(it -> it.numerator().isAbove(it.denominator())).isPresent();
    boolean negative =
        part.ratio().filter(it -> it.numerator().value().signum() < 0).isPresent()
            || (outturn.value().filter(it -> it.value().signum() >= 0).isPresent()
                && part.value().filter(it -> it.value().signum() < 0).isPresent());
    return above || moreThanAll || negative;
  }

  private static String in(Ratio ratio) {
    return " (%s of %s)".formatted(ratio.numerator(), ratio.denominator());
  }

  private static String name(Breakdown breakdown, Part part) {
    return breakdown.categories().stream()
        .filter(it -> it.code().equals(part.category()))
        .map(Breakdown.Category::name)
        .findFirst()
        .orElse(part.category());
  }

  private Optional<String> disagreeing() {
    List<Map.Entry<Breakdown, Sum>> sums = new ArrayList<>(sums().entrySet());
    return sentence(
        sums.stream()
            .skip(1)
            .filter(it -> it.getValue().differsFrom(sums.getFirst().getValue()))
            .map(
                it ->
                    "%s adds up to %s, and %s to %s: check them."
                        .formatted(
                            sums.getFirst().getKey().name(),
                            sums.getFirst().getValue().print(),
                            it.getKey().name(),
                            it.getValue().print())));
  }

  private static Optional<String> sentence(Stream<String> sentences) {
    return Optional.of(sentences.collect(Collectors.joining(" "))).filter(it -> !it.isEmpty());
  }

  /**
   * What figures add up to.
   *
   * @param allowed how far it may be off because the figures were rounded: half of the last digit
   *     of each that has decimals
   */
  private record Sum(BigDecimal value, BigDecimal allowed) {

    private static Sum of(List<Part> parts) {
      boolean ratios =
          parts.stream()
              .filter(it -> it.value().isPresent())
              .allMatch(it -> it.ratio().isPresent());
      List<Figure> figures =
          parts.stream()
              .flatMap(it -> (ratios ? it.ratio().map(Ratio::numerator) : it.value()).stream())
              .toList();
      return new Sum(
          figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add),
          figures.stream().map(Sum::rounding).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal rounding(Figure figure) {
      return figure.decimals() > 0 ? HALF.scaleByPowerOfTen(-figure.decimals()) : BigDecimal.ZERO;
    }

    boolean differsFrom(Figure whole) {
      return isOff(whole.value(), allowed.add(rounding(whole)));
    }

    boolean differsFrom(Sum other) {
      return isOff(other.value, allowed.add(other.allowed));
    }

    private boolean isOff(BigDecimal other, BigDecimal by) {
      return value.subtract(other).abs().compareTo(by) > 0;
    }

    String print() {
      return value.toPlainString();
    }
  }
}
