package org.goldenthread.reporting.readmodel.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.events.IndicatorChanged;
import org.goldenthread.reporting.figure.Break;
import org.goldenthread.reporting.figure.DefinedIndicator;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Target;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.NoTarget;
import org.jspecify.annotations.Nullable;

/** Reads an indicator with its definitions and targets. */
final class IndicatorValues {

  private static final int MOST_DECIMALS = 12;

  private IndicatorValues() {}

  static DefinedIndicator indicator(IndicatorChanged event) {
    return new DefinedIndicator(
        event.ref(),
        event.revision(),
        definitions(event),
        event.targets().stream()
            .collect(
                Collectors.toMap(
                    IndicatorChanged.Target::quarter, IndicatorValues::target, (_, last) -> last)),
        event.changedAt(),
        event.changedBy());
  }

  /** Where an event names a quarter twice, the last one holds; so it is with targets. */
  private static List<Definition> definitions(IndicatorChanged event) {
    SortedMap<Quarter, IndicatorChanged.Definition> all = new TreeMap<>();
    event.definitions().forEach(told -> all.put(told.fromQuarter(), told));
    List<Definition> definitions = new ArrayList<>();
    all.values().forEach(told -> definitions.add(definition(event, told, definitions.reversed())));
    return definitions;
  }

  private static Definition definition(
      IndicatorChanged event, IndicatorChanged.Definition told, List<Definition> before) {
    return new Definition(
        Optional.ofNullable(told.reference()).orElse(event.ref().value()),
        told.fromQuarter(),
        told.title(),
        Optional.ofNullable(told.description()),
        Optional.ofNullable(told.unit()),
        format(told),
        told.polarity(),
        Optional.ofNullable(told.directorate()),
        Optional.ofNullable(told.priority()),
        told.cumulative(),
        told.reportingLag(),
        Optional.ofNullable(told.dataSource()),
        Optional.ofNullable(told.ownerRole()),
        told.informationOnly(),
        comparabilityBreak(told, before.stream().findFirst()),
        Optional.ofNullable(told.firstQuarter()),
        Optional.ofNullable(told.lastQuarter()),
        Optional.ofNullable(told.replaces()),
        told.taken(),
        Stream.ofNullable(told.references())
            .flatMap(List::stream)
            .map(it -> it.scheme() + " " + it.code())
            .toList(),
        Optional.ofNullable(told.formula())
            .map(it -> new Definition.Calculated(it, Boolean.TRUE.equals(told.totalSubmitted()))));
  }

  private static Optional<Break> comparabilityBreak(
      IndicatorChanged.Definition told, Optional<Definition> before) {
    return Optional.ofNullable(told.comparabilityBreak())
        .or(
            () ->
                before.flatMap(
                    it -> Break.of(it, format(told).unit(), told.cumulative(), told.taken())))
        .map(why -> new Break(told.fromQuarter(), why))
        .or(() -> before.flatMap(Definition::comparabilityBreak));
  }

  private static FigureFormat format(IndicatorChanged.Definition told) {
    Integer scale = told.displayScale();
    return new FigureFormat(
        FigureFormat.of(told.unit() == null ? "" : told.unit()).unit(),
        decimals(told.displayDecimals()),
        scale == null ? 1 : Math.max(1, scale));
  }

  /** Decimals that nobody could print are left out: the figure is then printed as submitted. */
  private static OptionalInt decimals(@Nullable Integer told) {
    return told == null || told < 0 || told > MOST_DECIMALS
        ? OptionalInt.empty()
        : OptionalInt.of(told);
  }

  private static Target target(IndicatorChanged.Target told) {
    Optional<String> note = Optional.ofNullable(told.note());
    return told.value() == null
        ? new Target.None(Optional.ofNullable(told.none()).orElse(NoTarget.NOT_SET), note)
        : new Target.Value(told.value(), note, Optional.ofNullable(told.reason()));
  }
}
