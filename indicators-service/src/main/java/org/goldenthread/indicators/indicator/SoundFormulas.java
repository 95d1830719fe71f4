package org.goldenthread.indicators.indicator;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.indicators.formula.FormulaGraph;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.history.Refusal.Reason;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.indicators.history.Turn;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.formula.Formula;

/**
 * The rule that a formula names indicators that are there and are taken as often, and none that is
 * worked out from it. What is to be defined in the same transaction counts as there, so that the
 * order does not matter.
 */
@Singleton
record SoundFormulas(
    IndicatorHistory indicators, Turn turn, TransactionSynchronizationRegistry transaction) {

  /** What the transaction is about to define. */
  private record Expected(Map<IndicatorRef, List<Definition>> definitions) {}

  /** Counts a definition as there until it is refused. */
  void expect(IndicatorRef ref, Definition definition) {
    if (!(transaction.getResource(SoundFormulas.class) instanceof Expected)) {
      transaction.putResource(SoundFormulas.class, new Expected(new HashMap<>()));
    }
    expected(ref).add(definition);
  }

  /** Counts a definition that is refused as there no more. */
  void giveUp(IndicatorRef ref, Definition definition) {
    expected(ref).remove(definition);
  }

  private List<Definition> expected(IndicatorRef ref) {
    return transaction.getResource(SoundFormulas.class)
            instanceof Expected(Map<IndicatorRef, List<Definition>> definitions)
        ? definitions.computeIfAbsent(ref, it -> new ArrayList<>())
        : new ArrayList<>();
  }

  /**
   * Refuses a formula that cannot be worked out.
   *
   * @param indicator as it is with the definition
   */
  Optional<Refusal> refusal(Indicator indicator, Definition definition) {
    return definition
        .composition()
        .formula()
        .flatMap(
            formula -> {
              turn.await(Turn.REFERENCE_DATA);
              Known known = new Known(indicator, definition, new HashMap<>());
              return unknown(formula, known)
                  .or(() -> otherFrequency(formula, known))
                  .or(() -> circular(known));
            });
  }

  /**
   * Refuses another frequency of what others are calculated from.
   *
   * @param before the indicator as it is without the definition
   * @param indicator as it is with it
   */
  Optional<Refusal> refusalAsPart(Indicator before, Indicator indicator, Definition definition) {
    boolean isTakenAsBefore =
        before
            .definitionIn(definition.fromQuarter())
            .filter(it -> it.timing().isAsOftenAs(definition.timing()))
            .isPresent();
    return isTakenAsBefore
        ? Optional.empty()
        : indicators.withFormulas().stream()
            .filter(whole -> isMadeOf(whole, indicator, definition))
            .findFirst()
            .flatMap(this::find)
            .map(SoundFormulas::takenOtherwise);
  }

  private boolean isMadeOf(IndicatorRef whole, Indicator part, Definition definition) {
    Optional<Quarter> until = until(part, definition);
    return find(whole).stream()
        .flatMap(it -> it.definitionsFrom(definition.fromQuarter(), until).stream())
        .anyMatch(it -> isMadeOf(it, part, definition));
  }

  private static boolean isMadeOf(Definition whole, Indicator part, Definition definition) {
    return whole.composition().formula().stream()
            .anyMatch(it -> it.references().contains(part.ref()))
        && !whole.timing().isAsOftenAs(definition.timing());
  }

  private static Refusal takenOtherwise(Indicator whole) {
    return new Refusal(
        Reason.OTHER_FREQUENCY,
        "/frequency",
        "%s is calculated from it and would not be taken as often: change its formula first, or import both together"
            .formatted(whole.written()));
  }

  /** The quarter in which another definition takes over; empty if none does. */
  private static Optional<Quarter> until(Indicator indicator, Definition definition) {
    return indicator.definitions().stream()
        .map(Definition::fromQuarter)
        .filter(it -> it.compareTo(definition.fromQuarter()) > 0)
        .findFirst();
  }

  /** What is known of indicators as one of them is defined. */
  private final class Known {

    private final Indicator whole;
    private final Definition definition;
    private final Map<IndicatorRef, Optional<Indicator>> found;

    private Known(
        Indicator whole, Definition definition, Map<IndicatorRef, Optional<Indicator>> found) {
      this.whole = whole;
      this.definition = definition;
      this.found = found;
      found.put(whole.ref(), Optional.of(whole));
    }

    private Optional<Indicator> find(IndicatorRef ref) {
      return found.computeIfAbsent(ref, SoundFormulas.this::find);
    }

    private List<Definition> whileItHolds(Indicator part) {
      return part.definitionsFrom(definition.fromQuarter(), until(whole, definition));
    }

    /** A circle in a quarter in which the definition holds. */
    private Optional<List<IndicatorRef>> circle() {
      FormulaGraph ever =
          new FormulaGraph(
              ref -> parts(find(ref).stream().flatMap(it -> it.definitions().stream())));
      return ever.madeOf(whole.ref()).stream()
          .flatMap(it -> find(it).stream())
          .flatMap(it -> whileItHolds(it).stream())
          .map(it -> later(it.fromQuarter(), definition.fromQuarter()))
          .distinct()
          .sorted()
          .flatMap(it -> circleIn(it).stream())
          .findFirst();
    }

    private Optional<List<IndicatorRef>> circleIn(Quarter quarter) {
      return new FormulaGraph(
              ref -> parts(find(ref).stream().flatMap(it -> it.definitionIn(quarter).stream())))
          .circle(whole.ref());
    }
  }

  private static Quarter later(Quarter one, Quarter other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static List<IndicatorRef> parts(Stream<Definition> definitions) {
    return definitions
        .flatMap(it -> it.composition().formula().stream())
        .flatMap(it -> it.references().stream())
        .toList();
  }

  private Optional<Indicator> find(IndicatorRef ref) {
    Optional<Indicator> present = indicators.current(ref.value()).map(Revision::content);
    Indicator found = present.orElseGet(() -> new Indicator(ref, List.of(), List.of()));
    for (Definition definition : expected(ref)) {
      found = found.with(definition);
    }
    return Optional.of(found).filter(it -> !it.definitions().isEmpty());
  }

  private static Optional<Refusal> unknown(Formula formula, Known known) {
    return formula.references().stream()
        .filter(it -> known.find(it).isEmpty())
        .findFirst()
        .map(
            it ->
                refusal(
                    Reason.UNKNOWN_PART,
                    "No indicator has the reference %s: define it first, or, if it is only a piece of a reference, write that in double quotes"
                        .formatted(it.spelling())));
  }

  private static Optional<Refusal> otherFrequency(Formula formula, Known known) {
    return formula.references().stream()
        .flatMap(it -> known.find(it).stream())
        .filter(
            part ->
                known.whileItHolds(part).stream()
                    .anyMatch(it -> !it.timing().isAsOftenAs(known.definition.timing())))
        .findFirst()
        .map(
            it ->
                refusal(
                    Reason.OTHER_FREQUENCY,
                    "%s is not taken as often: give both the same frequency, or leave it out of the formula"
                        .formatted(it.written())));
  }

  private static Optional<Refusal> circular(Known known) {
    return known
        .circle()
        .map(
            path ->
                refusal(
                    Reason.CIRCULAR_FORMULA,
                    "%s goes round in a circle: nothing is worked out from itself, so change one of these formulas"
                        .formatted(
                            Stream.concat(path.stream(), Stream.of(path.getFirst()))
                                .map(it -> known.find(it).map(Indicator::written).orElseThrow())
                                .collect(Collectors.joining(" → ")))));
  }

  private static Refusal refusal(Reason reason, String detail) {
    return new Refusal(reason, "/formula", detail);
  }
}
