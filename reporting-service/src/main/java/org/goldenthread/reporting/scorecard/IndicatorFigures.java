package org.goldenthread.reporting.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.figure.Scored;
import org.goldenthread.reporting.figure.Target;
import org.goldenthread.reporting.figure.ToleranceBand;
import org.goldenthread.reporting.statement.Commentary;
import org.goldenthread.reporting.statement.Comparators;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * All that is known of an indicator and matters to a report of one quarter.
 *
 * @param definition the one in force in the reporting quarter
 * @param definitions all of them, earliest first, at least one
 * @param revision of the indicator's definitions and targets
 * @param changedAt when the indicator's definitions or targets were last changed
 * @param changedBy the subject of the token that changed them
 * @param targets at least those of the data quarter and the four before it
 * @param outturns the last revision of each of the same quarters that has one
 * @param tolerances one tolerance as an amount, of those of the same quarters that were scored
 * @param scored what scoring said of the data quarter
 * @param comparators those of the data quarter
 * @param commentary the exception commentary on the data quarter, if it says something
 */
public record IndicatorFigures(
    IndicatorRef ref,
    Definition definition,
    List<Definition> definitions,
    long revision,
    Instant changedAt,
    String changedBy,
    Map<Quarter, Target> targets,
    Map<Quarter, Outturn> outturns,
    Map<Quarter, BigDecimal> tolerances,
    Optional<Scored> scored,
    Optional<Comparators> comparators,
    Optional<Commentary> commentary) {

  /** Figures that cannot change. */
  public IndicatorFigures {
    definitions = List.copyOf(definitions);
    targets = Map.copyOf(targets);
    outturns = Map.copyOf(outturns);
    tolerances = Map.copyOf(tolerances);
  }

  /** The first quarter that its definitions cover. */
  Quarter definedFrom() {
    return definitions.getFirst().fromQuarter();
  }

  /** The definition of a quarter; before the first, the first. */
  Definition definitionIn(Quarter quarter) {
    return definitions.reversed().stream()
        .filter(it -> it.fromQuarter().compareTo(quarter) <= 0)
        .findFirst()
        .orElseGet(definitions::getFirst);
  }

  /** The target of a quarter, or that none has been set. */
  public Target target(Quarter quarter) {
    return targets.getOrDefault(quarter, Target.notSet());
  }

  /** What was submitted for a quarter, if anything. */
  public Optional<Outturn> outturn(Quarter quarter) {
    return Optional.ofNullable(outturns.get(quarter));
  }

  /** What scoring said of a quarter, if it rests on what is known of the indicator now. */
  Optional<Scored> scored(Quarter quarter) {
    return scored.filter(
        score -> score.restsOn(revision, definition.frequency(), quarter, outturns));
  }

  Optional<ToleranceBand> band(Quarter quarter, Target target) {
    return ToleranceBand.of(
        target, Optional.ofNullable(tolerances.get(quarter)), definition.polarity());
  }
}
