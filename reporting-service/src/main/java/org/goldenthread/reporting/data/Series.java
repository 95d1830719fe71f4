package org.goldenthread.reporting.data;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goldenthread.reporting.figure.Assessment;
import org.goldenthread.reporting.figure.DefinedIndicator;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.figure.Marks;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Scored;
import org.goldenthread.reporting.figure.Target;
import org.goldenthread.vocabulary.Quarter;

/**
 * An indicator with all that is known of its quarters.
 *
 * @param outturns the last revision of each quarter that has one, also of the year before the span
 * @param scores what scoring last said of each
 */
public record Series(
    DefinedIndicator indicator,
    NavigableMap<Quarter, Outturn> outturns,
    Map<Quarter, Scored> scores) {

  /** A series of figures that nobody changes. */
  public Series {
    outturns = Collections.unmodifiableNavigableMap(new TreeMap<>(outturns));
    scores = Map.copyOf(scores);
  }

  /** A row for each quarter in which the indicator is measured, with something to say of it. */
  Stream<DataRow> rows(TableRequest request, Names names, LastPrinted printed) {
    return quarters().stream()
        .filter(request.span()::covers)
        .flatMap(
            quarter ->
                indicator
                    .definitionIn(quarter)
                    .filter(definition -> !definition.endedBefore(quarter))
                    .filter(definition -> request.wants(indicator.ref(), definition))
                    .map(definition -> row(quarter, definition, names, printed))
                    .stream());
  }

  private NavigableSet<Quarter> quarters() {
    NavigableSet<Quarter> quarters = new TreeSet<>(outturns.keySet());
    indicator
        .targets()
        .forEach(
            (quarter, target) -> {
              if (target.number().isPresent() && isMeasured(quarter)) {
                quarters.add(quarter);
              }
            });
    return quarters;
  }

  private boolean isMeasured(Quarter quarter) {
    return indicator
        .definitionIn(quarter)
        .filter(definition -> definition.frequency().endsIn(quarter))
        .isPresent();
  }

  private DataRow row(Quarter quarter, Definition definition, Names names, LastPrinted printed) {
    Optional<Outturn> outturn = Optional.ofNullable(outturns.get(quarter));
    Target target = indicator.targets().getOrDefault(quarter, Target.notSet());
    Optional<Scored> scored = scored(definition, quarter);
    LastPrinted.Value last = printed.of(indicator.ref(), quarter).told(outturn);
    return new DataRow(
        indicator.ref(),
        definition,
        definition.directorate().map(code -> names.directorate(code, quarter)),
        definition.priority().map(code -> names.priority(code, quarter)),
        quarter,
        outturn,
        target,
        Assessment.of(outturn, target, scored),
        scored,
        Marks.of(outturn, breaksAt(quarter, definition), last.differsFrom(outturn)),
        last.number(),
        definition.frequency().period(quarter),
        Optional.empty());
  }

  private Optional<Scored> scored(Definition definition, Quarter quarter) {
    return Optional.ofNullable(scores.get(quarter))
        .filter(
            score ->
                score.restsOn(indicator.revision(), definition.frequency(), quarter, outturns));
  }

  /** The first figure from a break on, as long as one from a year before it is beside it. */
  private boolean breaksAt(Quarter quarter, Definition definition) {
    return definition
        .breakWithinAYearOf(quarter)
        .flatMap(
            it ->
                outturns.tailMap(it.from(), true).entrySet().stream()
                    .filter(submitted -> submitted.getValue().status().hasValue())
                    .findFirst())
        .filter(first -> first.getKey().equals(quarter))
        .isPresent();
  }
}
