package org.goldenthread.indicators.indicator;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * A measure, known for ever by its reference, with what it means over time and what is to be
 * reached.
 *
 * @param definitions at least one, as they were given, earliest first; each holds until the next
 *     one begins
 * @param settings the latest target of each year and of each quarter for which one was set
 */
public record Indicator(
    IndicatorRef ref, List<Definition> definitions, List<TargetSetting> settings) {

  /** An indicator whose definitions and targets are in order. */
  public Indicator {
    definitions = definitions.stream().sorted(comparing(Definition::fromQuarter)).toList();
    settings = settings.stream().sorted(comparing(TargetSetting::period)).toList();
  }

  /**
   * The indicator with one more definition, in place of the one that begins in the same quarter,
   * whose reach it keeps if it has none of its own. Its reference stays as it was written if this
   * one names the canonical form.
   */
  public Indicator with(Definition definition) {
    List<Definition> all = new ArrayList<>(definitions);
    Optional<Definition> before = definitionFrom(definition.fromQuarter());
    before.ifPresent(all::remove);
    Definition written = definition.writtenAs(definition.reference().or(this::reference));
    all.add(
        written.reachingBackTo(
            definition
                .reachesBackTo()
                .or(() -> before.flatMap(Definition::reachesBackTo))
                .filter(earlier -> earlier.compareTo(definition.fromQuarter()) < 0)));
    return new Indicator(ref, all, settings);
  }

  /** How its reference is written, if that was ever said: by the latest definition that says it. */
  public Optional<String> reference() {
    return definitions.reversed().stream().flatMap(it -> it.reference().stream()).findFirst();
  }

  /** Its reference as people write it. */
  String written() {
    return reference().orElse(ref.value());
  }

  /** The indicator with one more target, in place of the one that was set for the same period. */
  public Indicator with(TargetSetting setting) {
    Stream<TargetSetting> others =
        settings.stream().filter(other -> !other.period().equals(setting.period()));
    return new Indicator(ref, definitions, Stream.concat(others, Stream.of(setting)).toList());
  }

  /**
   * Each change of what the indicator means, earliest first: a definition that says the same as the
   * one before it is left out, and the first reaches back as far as any of them does, so that the
   * same definitions given in any order mean the same.
   */
  public List<Definition> meanings() {
    List<Definition> meanings = new ArrayList<>();
    for (Definition definition : definitions) {
      if (meanings.isEmpty()) {
        meanings.add(definition.reachingBackTo(earliest()));
      } else if (!definition.continues(meanings.getLast())) {
        meanings.add(definition.reachingBackTo(Optional.empty()));
      }
    }
    return List.copyOf(meanings);
  }

  private Optional<Quarter> earliest() {
    return definitions.stream()
        .flatMap(it -> it.reachesBackTo().stream())
        .filter(it -> it.compareTo(definitions.getFirst().fromQuarter()) < 0)
        .min(Comparator.naturalOrder());
  }

  /**
   * Of some quarters those that another state would have scored otherwise: by another target,
   * tolerance, polarity, unit or frequency, or not at all. Where nothing was defined nothing was
   * scored.
   */
  List<Quarter> scoredOtherwise(Indicator other, List<Quarter> quarters) {
    return quarters.stream()
        .filter(it -> definitionIn(it).isPresent() && !decisive(it).equals(other.decisive(it)))
        .toList();
  }

  /** What decides how a quarter is scored. */
  private List<?> decisive(Quarter quarter) {
    Optional<Definition> definition = definitionIn(quarter);
    return List.of(
        definition.map(Definition::polarity),
        definition.flatMap(Definition::toleranceOverride),
        definition.flatMap(Definition::unit),
        definition.map(Definition::cumulative),
        definition.map(Definition::timing),
        definition.map(Definition::informationOnly),
        definition.flatMap(Definition::firstQuarter).filter(it -> it.compareTo(quarter) > 0),
        definition.flatMap(Definition::lastQuarter).filter(it -> it.compareTo(quarter) < 0),
        definition.flatMap(it -> it.composition().formula()),
        targets().stream()
            .filter(it -> it.quarter().equals(quarter))
            .findFirst()
            .flatMap(it -> it.setting().target().toReach()));
  }

  /** The definition that holds in a quarter. */
  public Optional<Definition> definitionIn(Quarter quarter) {
    return meanings().stream()
        .filter(it -> it.holdsFrom().compareTo(quarter) <= 0)
        .reduce((earlier, later) -> later);
  }

  /**
   * The definitions that hold in quarters.
   *
   * @param until before which quarter; empty if for ever
   */
  List<Definition> definitionsFrom(Quarter from, Optional<Quarter> until) {
    Stream<Definition> later =
        meanings().stream()
            .filter(it -> it.holdsFrom().compareTo(from) > 0)
            .filter(it -> until.filter(end -> it.holdsFrom().compareTo(end) >= 0).isEmpty());
    return Stream.concat(definitionIn(from).stream(), later).toList();
  }

  /** The definition that begins in the quarter. */
  public Optional<Definition> definitionFrom(Quarter quarter) {
    return definitions.stream()
        .filter(definition -> definition.fromQuarter().equals(quarter))
        .findFirst();
  }

  /** The target that was set for the period itself. */
  public Optional<TargetSetting> settingFor(TargetPeriod period) {
    return settings.stream().filter(setting -> setting.period().equals(period)).findFirst();
  }

  /**
   * The target of each quarter that has one, in order. A year's target is that of its four
   * quarters; a quarter's own holds before it, whichever was set last.
   */
  public List<QuarterTarget> targets() {
    Map<Quarter, TargetSetting> targets = new TreeMap<>();
    // In the order of the settings a year comes before its own quarters, which so replace it.
    for (TargetSetting setting : settings) {
      setting.period().quarters().forEach(quarter -> targets.put(quarter, setting));
    }
    return targets.entrySet().stream()
        .map(target -> new QuarterTarget(target.getKey(), target.getValue()))
        .toList();
  }

  /**
   * The target that holds in a quarter.
   *
   * @param setting the one that decides: the quarter's own, or its year's
   */
  record QuarterTarget(Quarter quarter, TargetSetting setting) {}
}
