package org.goldenthread.outturns.reference;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;

/**
 * An indicator with what it has meant from quarter to quarter.
 *
 * @param definitions by the quarter from which each is in force; at least one
 * @param targets the targets that have a value
 * @param breakdowns those that its definitions name, by code, as far as they have been heard of
 */
public record Indicator(
    String code,
    NavigableMap<Quarter, Definition> definitions,
    Map<Quarter, Figure> targets,
    Map<String, Breakdown> breakdowns)
    implements Subject {

  private static final int QUARTERS = 4;

  /**
   * Keeps a copy that nobody can change.
   *
   * @throws IllegalArgumentException if there is no definition
   */
  public Indicator {
    if (definitions.isEmpty()) {
      throw new IllegalArgumentException("An indicator has at least one definition");
    }
    definitions = Collections.unmodifiableNavigableMap(new TreeMap<>(definitions));
    targets = Map.copyOf(targets);
    breakdowns = Map.copyOf(breakdowns);
  }

  /** An indicator with its definitions in any order. */
  public static Indicator of(
      String code, List<Definition> definitions, Map<Quarter, Figure> targets) {
    NavigableMap<Quarter, Definition> byQuarter = new TreeMap<>();
    definitions.forEach(definition -> byQuarter.put(definition.fromQuarter(), definition));
    return new Indicator(code, byQuarter, targets, Map.of());
  }

  /** As the latest definition that says it has it. */
  @Override
  public String written() {
    return definitions.descendingMap().values().stream()
        .flatMap(it -> it.reference().stream())
        .findFirst()
        .orElse(code);
  }

  /** The codes of the breakdowns that its definitions name. */
  public Set<String> breakdownCodes() {
    return definitions.values().stream()
        .flatMap(it -> it.breakdowns().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same with what was heard of breakdowns. */
  public Indicator with(Map<String, Breakdown> heard) {
    return new Indicator(code, definitions, targets, heard);
  }

  /** The definition in force: the latest that starts at or before the quarter. */
  public Optional<Definition> definitionIn(Quarter quarter) {
    return Optional.ofNullable(definitions.floorEntry(quarter)).map(Map.Entry::getValue);
  }

  /** How often it is measured in the quarter. */
  public Frequency frequencyIn(Quarter quarter) {
    return definitionIn(quarter).map(Definition::frequency).orElse(Frequency.QUARTERLY);
  }

  /**
   * The quarter by which the figure of a period is known: by the frequency of the definition that
   * is in force in it.
   *
   * @throws IllegalArgumentException with a sentence that says what fits, if no definition's does
   */
  public Quarter quarterOf(String period) {
    return Frequency.quarterOf(period, definitions, Definition::frequency);
  }

  /** What the figure of a quarter is for, where that is not the quarter itself. */
  public Optional<Period> otherPeriod(Quarter quarter) {
    return Optional.of(frequencyIn(quarter))
        .filter(it -> !it.isEveryQuarter())
        .map(it -> it.period(quarter));
  }

  /** The first quarter of the period, a year at most, whose figure is known by a quarter. */
  public Quarter periodBegins(Quarter quarter) {
    return quarter.back(Math.min(frequencyIn(quarter).step(), QUARTERS) - 1);
  }

  /** What its values count in the quarter. */
  public Unit unitIn(Quarter quarter) {
    return definitionIn(quarter).map(Definition::unit).orElse(Unit.UNSTATED);
  }

  /** The codes of all indicators that it was ever worked out of, or is to be. */
  public Set<String> parts() {
    return definitions.values().stream()
        .flatMap(it -> it.calculated().stream())
        .flatMap(it -> it.formula().references().stream())
        .map(IndicatorRef::value)
        .collect(Collectors.toSet());
  }

  /** The target of a quarter, if it has a value. */
  public Optional<Figure> targetIn(Quarter quarter) {
    return Optional.ofNullable(targets.get(quarter));
  }

  /**
   * Whether a value of one quarter can be compared with a later one: no definition that begins
   * between says that it breaks the series, or measures otherwise than the one before.
   */
  public boolean isComparable(Quarter earlier, Quarter later) {
    return comparableSince(later).filter(since -> earlier.compareTo(since) < 0).isEmpty();
  }

  /** The first quarter whose value can be compared with a later one; empty if every one can. */
  public Optional<Quarter> comparableSince(Quarter later) {
    return definitions.headMap(later, true).descendingMap().values().stream()
        .filter(this::breaksTheSeries)
        .map(Definition::fromQuarter)
        .findFirst();
  }

  private boolean breaksTheSeries(Definition definition) {
    Map.Entry<Quarter, Definition> before = definitions.lowerEntry(definition.fromQuarter());
    return definition.breaksComparison()
        || (before != null && definition.measuresOtherwiseThan(before.getValue()));
  }

  @Override
  public Owner ownerIn(Quarter quarter) {
    return definitionIn(quarter)
        .map(definition -> Owner.of(definition.directorate()))
        .orElseGet(() -> new Owner.NobodyYet(definitions.firstKey()));
  }
}
