package org.goldenthread.scoring.series;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.goldenthread.vocabulary.code.NoTarget;

/**
 * An indicator with everything that it has meant and aimed at, quarter by quarter.
 *
 * @param ref its reference
 * @param revision counts its changes, from 1; 0 where nothing has been heard of it
 * @param definitions by the quarter from which each is in force
 * @param targets by quarter
 */
public record Indicator(
    IndicatorRef ref,
    long revision,
    NavigableMap<Quarter, Definition> definitions,
    Map<Quarter, Target> targets) {

  private static final Target NOT_SET = new Target.None(NoTarget.NOT_SET, "");

  /** Keeps copies that nobody can change. */
  public Indicator {
    definitions = Collections.unmodifiableNavigableMap(new TreeMap<>(definitions));
    targets = Map.copyOf(targets);
  }

  /** An indicator with its definitions in any order. */
  public static Indicator of(
      IndicatorRef ref, long revision, List<Definition> definitions, Map<Quarter, Target> targets) {
    NavigableMap<Quarter, Definition> byQuarter = new TreeMap<>();
    definitions.forEach(definition -> byQuarter.put(definition.fromQuarter(), definition));
    return new Indicator(ref, revision, byQuarter, targets);
  }

  /** An indicator of which nothing has been heard: its outturns wait to be scored. */
  public static Indicator unknown(IndicatorRef ref) {
    return of(ref, 0, List.of(), Map.of());
  }

  /** The definition in force: the latest that starts at or before the quarter. */
  public Optional<Definition> definitionAt(Quarter quarter) {
    return Optional.ofNullable(definitions.floorEntry(quarter)).map(Map.Entry::getValue);
  }

  /**
   * The quarter by which the figure of a period is known.
   *
   * @throws IllegalArgumentException with a sentence that says what fits, if it has no such period
   */
  public Quarter quarterOf(String period) {
    return Frequency.quarterOf(period, definitions, Definition::frequency);
  }

  /** Whether the directorate answers for it in any quarter. */
  public boolean belongsTo(String directorate) {
    return definitions.values().stream()
        .anyMatch(each -> each.directorate().filter(directorate::equals).isPresent());
  }

  /** Which direction is good in the quarter; neither where nothing says so. */
  public Polarity polarityAt(Quarter quarter) {
    return definitionAt(quarter).map(Definition::polarity).orElse(Polarity.NEUTRAL);
  }

  /** How values of the quarter are written. */
  public Unit unitAt(Quarter quarter) {
    return definitionAt(quarter).map(Definition::unit).orElse(Unit.UNSTATED);
  }

  /** How often it is measured in the quarter; every quarter where nothing says so. */
  public Frequency frequencyAt(Quarter quarter) {
    return definitionAt(quarter).map(Definition::frequency).orElse(Frequency.QUARTERLY);
  }

  /** Every frequency that it has or had. */
  public Set<Frequency> frequencies() {
    return Stream.concat(
            Stream.of(Frequency.QUARTERLY),
            definitions.values().stream().map(Definition::frequency))
        .collect(Collectors.toSet());
  }

  /** The target of the quarter; not set where nothing was said. */
  public Target targetAt(Quarter quarter) {
    return targets.getOrDefault(quarter, NOT_SET);
  }

  /**
   * Whether values of the two quarters can be compared: no definition that starts after the earlier
   * and at or before the later breaks the series. It breaks it where it says so, and where it
   * measures otherwise than the one before: in another unit, of other periods, or single quarters
   * instead of the year to date.
   */
  public boolean isComparable(Quarter earlier, Quarter later) {
    Collection<Definition> startedBetween =
        definitions.subMap(earlier, false, later, true).values();
    return startedBetween.stream().noneMatch(this::breaksTheSeries);
  }

  private boolean breaksTheSeries(Definition definition) {
    return definition.comparabilityBreak()
        || Optional.ofNullable(definitions.lowerEntry(definition.fromQuarter()))
            .map(Map.Entry::getValue)
            .filter(definition::measuresOtherwiseThan)
            .isPresent();
  }
}
