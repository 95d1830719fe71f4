package org.goldenthread.outturns.calculation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.outturn.Calculation;
import org.goldenthread.outturns.outturn.Calculation.Source;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.submission.Position;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.formula.Fraction;
import org.goldenthread.vocabulary.formula.Operand;
import org.goldenthread.vocabulary.formula.Result;

/**
 * What a calculated figure is made of.
 *
 * @param outturns those of its parts of which something was said
 */
record Parts(Whole whole, Map<IndicatorRef, Revision<Outturn>> outturns) {

  static Parts of(Whole whole, Map<Position, Revision<Outturn>> current) {
    Map<IndicatorRef, Revision<Outturn>> found = new HashMap<>();
    for (IndicatorRef ref : whole.formula().references()) {
      Revision<Outturn> part = current.get(new Position(ref.value(), whole.quarter()));
      if (part != null) {
        found.put(ref, part);
      }
    }
    return new Parts(whole, found);
  }

  /** The same of a month; empty unless it was told of each part. */
  Optional<Parts> in(YearMonth month) {
    Map<IndicatorRef, Revision<Outturn>> found = new HashMap<>();
    outturns.forEach(
        (ref, part) ->
            part.content().months().stream()
                .filter(it -> it.month().equals(month))
                .map(it -> part.content().of(it))
                .forEach(
                    it ->
                        found.put(
                            ref, new Revision<>(it, part.number(), List.of(), part.origin()))));
    return Optional.of(new Parts(whole, found))
        .filter(_ -> found.keySet().containsAll(whole.formula().references()));
  }

  Optional<Outturn> outturn(IndicatorRef ref) {
    return Optional.ofNullable(outturns.get(ref)).map(Revision::content);
  }

  Optional<Figure> value(IndicatorRef ref) {
    return outturn(ref).flatMap(Outturn::value);
  }

  /** Those without a figure in the order of the formula, but first those whose figure is hidden. */
  List<IndicatorRef> absent() {
    return whole.formula().references().stream()
        .filter(it -> value(it).isEmpty())
        .sorted(Comparator.comparing(it -> !isHidden(it)))
        .toList();
  }

  private boolean isHidden(IndicatorRef ref) {
    return outturn(ref).filter(it -> it.status().hidesEarlier()).isPresent();
  }

  boolean isProvisional() {
    return outturns.values().stream()
        .anyMatch(it -> it.content().status() == OutturnStatus.PROVISIONAL);
  }

  /** What the formula gives, if no part is absent. */
  Result result() {
    return result(ref -> BigDecimal.ZERO);
  }

  /** What it would give if parts were greater. */
  Result result(Function<IndicatorRef, BigDecimal> more) {
    return whole
        .formula()
        .result(
            ref -> {
              Outturn part = outturn(ref).orElseThrow();
              return new Operand(
                  part.value().orElseThrow().value().add(more.apply(ref)), fraction(part));
            },
            whole.unit().factor());
  }

  private static Optional<Fraction> fraction(Outturn part) {
    return part.ratio().map(it -> new Fraction(it.numerator().value(), it.denominator().value()));
  }

  /** How the figure comes about. */
  Calculation calculation() {
    return new Calculation(
        whole.formula().toString(), whole.formula().with(this::written), sources(Parts::source));
  }

  /** How an absence comes about: without figures, which may have to be hidden one day. */
  Calculation calculationOfAbsence() {
    return new Calculation(
        whole.formula().toString(), whole.formula().canonical(), sources(Parts::withoutFigures));
  }

  private List<Source> sources(Function<Revision<Outturn>, Source> source) {
    return whole.formula().references().stream()
        .flatMap(it -> Stream.ofNullable(outturns.get(it)))
        .map(source)
        .toList();
  }

  private static Source withoutFigures(Revision<Outturn> part) {
    Outturn outturn = part.content();
    return new Source(
        outturn.ref(), part.number(), outturn.status(), Optional.empty(), Optional.empty());
  }

  private static Source source(Revision<Outturn> part) {
    Outturn outturn = part.content();
    return new Source(
        outturn.ref(), part.number(), outturn.status(), outturn.value(), outturn.ratio());
  }

  /** The figure, in parentheses if its sign could be taken for an operator. */
  private String written(IndicatorRef ref) {
    Figure figure = value(ref).orElseThrow();
    return figure.value().signum() < 0 ? "(" + figure + ")" : figure.toString();
  }
}
