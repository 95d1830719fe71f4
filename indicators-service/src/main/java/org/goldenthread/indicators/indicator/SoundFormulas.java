package org.goldenthread.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.history.Refusal.Reason;
import org.goldenthread.indicators.history.Revision;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.formula.Formula;

/**
 * The rule that a formula names indicators that are there and are taken as often, and none that is
 * worked out from it. What is to be defined in the same transaction counts as there, so that the
 * order does not matter.
 */
@ApplicationScoped
class SoundFormulas {

  private final Indicators indicators;
  private final TransactionSynchronizationRegistry transaction;

  SoundFormulas(Indicators indicators, TransactionSynchronizationRegistry transaction) {
    this.indicators = indicators;
    this.transaction = transaction;
  }

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
              FormulaGraph graph = new FormulaGraph(indicator, this::find);
              return unknown(formula, graph)
                  .or(() -> otherFrequency(formula, definition, graph))
                  .or(() -> circular(definition, graph));
            });
  }

  private Optional<Indicator> find(IndicatorRef ref) {
    Optional<Indicator> present = indicators.current(ref.value()).map(Revision::content);
    Indicator found = present.orElseGet(() -> new Indicator(ref, List.of(), List.of()));
    for (Definition definition : expected(ref)) {
      found = found.with(definition);
    }
    return Optional.of(found).filter(it -> !it.definitions().isEmpty());
  }

  private static Optional<Refusal> unknown(Formula formula, FormulaGraph graph) {
    return formula.references().stream()
        .filter(it -> graph.find(it).isEmpty())
        .findFirst()
        .map(
            it ->
                refusal(
                    Reason.UNKNOWN_PART,
                    "No indicator has the reference %s: define it first, or, if it is only a piece of a reference, write that in double quotes"
                        .formatted(it)));
  }

  private static Optional<Refusal> otherFrequency(
      Formula formula, Definition definition, FormulaGraph graph) {
    return formula.references().stream()
        .flatMap(it -> graph.find(it).stream())
        .filter(
            part ->
                part.definitionsFrom(definition.fromQuarter(), graph.until(definition)).stream()
                    .anyMatch(it -> !it.timing().isAsOftenAs(definition.timing())))
        .findFirst()
        .map(
            it ->
                refusal(
                    Reason.OTHER_FREQUENCY,
                    "%s is not taken as often: give both the same frequency, or leave it out of the formula"
                        .formatted(it.ref())));
  }

  private static Optional<Refusal> circular(Definition definition, FormulaGraph graph) {
    return graph
        .circle(definition)
        .map(
            path ->
                refusal(
                    Reason.CIRCULAR_FORMULA,
                    "%s goes round in a circle: nothing is worked out from itself, so change one of these formulas"
                        .formatted(
                            Stream.concat(path.stream(), Stream.of(path.getFirst()))
                                .map(IndicatorRef::value)
                                .collect(Collectors.joining(" → ")))));
  }

  private static Refusal refusal(Reason reason, String detail) {
    return new Refusal(reason, "/formula", detail);
  }
}
