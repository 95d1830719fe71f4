package org.goldenthread.reporting.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.documents.table.Mark;
import org.goldenthread.reporting.figure.Assessment;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Marks;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Scored;
import org.goldenthread.reporting.figure.Target;
import org.goldenthread.reporting.figure.ToleranceBand;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.ChartReading;

/**
 * Everything that was ever reported of an indicator.
 *
 * @param definitions earliest first, at least one; each holds until the next begins
 * @param changedAt when definitions or targets were last changed
 * @param targets by the quarter they are for
 * @param outturns the last revision of each data quarter
 * @param revisions every revision of each data quarter, first one first
 * @param controlChart empty until one has been worked out
 * @param scores what scoring last said of each data quarter
 * @param revised the data quarters whose value is another than the last report that shows it
 *     printed
 */
public record IndicatorHistory(
    IndicatorRef ref,
    List<Definition> definitions,
    Instant changedAt,
    Map<Quarter, Target> targets,
    Map<Quarter, Outturn> outturns,
    Map<Quarter, List<Outturn>> revisions,
    Map<Quarter, Scored> scores,
    Set<Quarter> revised,
    Optional<ControlChart> controlChart) {

  /** What the indicator means now: its last definition. */
  public Definition current() {
    return definitions.getLast();
  }

  /** The quarters that have an outturn, or in which a period ends with a target, earliest first. */
  public List<Entry> entries() {
    TreeSet<Quarter> quarters = new TreeSet<>(outturns.keySet());
    targets.keySet().stream()
        .filter(quarter -> definitionIn(quarter).frequency().endsIn(quarter))
        .forEach(quarters::add);
    return quarters.stream().map(this::entry).toList();
  }

  /** How long the score of a quarter's figure has been what it is; empty if it has no score. */
  public Optional<ScoreRun> scoreRun(Quarter quarter) {
    return outturns.containsKey(quarter)
        ? ScoreRun.of(
            entries().stream().filter(entry -> entry.quarter().compareTo(quarter) <= 0).toList())
        : Optional.empty();
  }

  /** What the control chart reads of a quarter's figure; empty where it reads nothing. */
  public Optional<ChartReading> readingOf(Quarter quarter) {
    return controlChart.flatMap(chart -> chart.readingOf(quarter));
  }

  /**
   * Whether the quarter's target can be relied on to be met. A year to date is charted quarter by
   * quarter, and its target is of the year to date: nothing is said of it.
   */
  public Optional<Assurance> assurance(Quarter quarter) {
    Definition definition = definitionIn(quarter);
    return readingOf(quarter)
        .filter(_ -> !definition.cumulative() && definition.polarity() != Polarity.NEUTRAL)
        .flatMap(_ -> controlChart.orElseThrow().limitsIn(quarter))
        .flatMap(
            limits ->
                targets
                    .getOrDefault(quarter, Target.notSet())
                    .number()
                    .map(target -> Assurance.of(limits, target, definition.polarity())));
  }

  /** The latest time of anything in it. */
  public Instant asAt() {
    return Collections.max(
        Stream.of(
                Stream.of(changedAt),
                outturns.values().stream().map(Outturn::submittedAt),
                scores.values().stream().map(Scored::scoredAt),
                controlChart.stream().map(ControlChart::changedAt))
            .flatMap(times -> times)
            .toList());
  }

  /** The history of these quarters, without what came before their figures. */
  IndicatorHistory printed(Set<Quarter> quarters, Set<Quarter> markedRevised) {
    Quarter last = Collections.max(quarters);
    List<Definition> begun =
        definitions.stream().filter(d -> d.fromQuarter().compareTo(last) <= 0).toList();
    return new IndicatorHistory(
        ref,
        begun.isEmpty() ? List.of(definitions.getFirst()) : begun,
        changedAt,
        only(quarters, targets),
        only(quarters, outturns),
        Map.of(),
        only(quarters, scores),
        markedRevised,
        Optional.empty());
  }

  static <T> Map<Quarter, T> only(Set<Quarter> quarters, Map<Quarter, T> all) {
    return all.entrySet().stream()
        .filter(entry -> quarters.contains(entry.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Entry entry(Quarter quarter) {
    Optional<Outturn> outturn = Optional.ofNullable(outturns.get(quarter));
    Target target = targets.getOrDefault(quarter, Target.notSet());
    Optional<Scored> scored = Optional.ofNullable(scores.get(quarter));
    return new Entry(
        quarter,
        definitionIn(quarter).frequency().period(quarter),
        format(quarter).tellingApart(outturn.flatMap(Outturn::value), target.number()),
        outturn,
        target,
        scored.flatMap(Scored::tolerance),
        ToleranceBand.of(
            target, scored.flatMap(Scored::tolerance), definitionIn(quarter).polarity()),
        Assessment.of(outturn, target, scored),
        Marks.of(outturn, isBreak(quarter), revised.contains(quarter)),
        revisions.getOrDefault(quarter, List.of()));
  }

  /** How figures of a quarter are printed where no target stands beside them. */
  public FigureFormat format(Quarter quarter) {
    return definitionIn(quarter)
        .format()
        .readable(
            outturns.values(),
            targets.values().stream().flatMap(target -> target.number().stream()).toList());
  }

  /** Whether the quarter has the first figure from a comparability break on. */
  private boolean isBreak(Quarter quarter) {
    return definitions.stream()
        .flatMap(definition -> definition.comparabilityBreak().stream())
        .map(it -> firstFigureFrom(it.from()))
        .anyMatch(first -> first.filter(quarter::equals).isPresent());
  }

  private Optional<Quarter> firstFigureFrom(Quarter from) {
    return outturns.entrySet().stream()
        .filter(submitted -> submitted.getValue().status().hasValue())
        .map(Map.Entry::getKey)
        .filter(quarter -> quarter.compareTo(from) >= 0)
        .min(Quarter::compareTo);
  }

  /** The last to begin by the quarter; before the first, the first. */
  public Definition definitionIn(Quarter quarter) {
    return definitions.stream()
        .filter(definition -> definition.fromQuarter().compareTo(quarter) <= 0)
        .reduce((_, later) -> later)
        .orElseGet(definitions::getFirst);
  }

  /**
   * A quarter of the history.
   *
   * @param period what the figure is for: the quarter, or another that ends in it
   * @param format how the figures of the quarter are printed
   * @param outturn empty if none was submitted
   * @param tolerance one tolerance as an amount in the indicator's unit; empty if not scored
   * @param band what still counts as on target; empty if not scored
   * @param revisions every revision of the outturn, first one first
   */
  public record Entry(
      Quarter quarter,
      Period period,
      FigureFormat format,
      Optional<Outturn> outturn,
      Target target,
      Optional<BigDecimal> tolerance,
      Optional<ToleranceBand> band,
      Assessment assessment,
      Set<Mark> marks,
      List<Outturn> revisions) {}
}
