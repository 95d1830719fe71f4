package org.goldenthread.scoring.rules;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.goldenthread.scoring.framework.Governance;
import org.goldenthread.scoring.series.Definition;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.scoring.series.Target;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * Everything that an outturn is scored by, each part with its revision.
 *
 * @param ref the indicator
 * @param quarter the quarter that the outturn measures
 * @param outturn the outturn in force
 * @param indicatorRevision of the indicator's definitions and targets; 0 where none was heard of
 * @param definition in force in the quarter
 * @param target of the quarter
 * @param governance the plan and policy in force in the quarter
 * @param earlier the revisions of the outturns that a trend may look back at, by quarter
 */
public record Inputs(
    IndicatorRef ref,
    Quarter quarter,
    Outturn outturn,
    long indicatorRevision,
    Optional<Definition> definition,
    Target target,
    Governance governance,
    NavigableMap<Quarter, Long> earlier) {

  /** Keeps a copy that nobody can change. */
  public Inputs {
    earlier = Collections.unmodifiableNavigableMap(new TreeMap<>(earlier));
  }

  static Inputs of(Series series, Quarter quarter, Outturn outturn, Governance governance) {
    Indicator indicator = series.indicator();
    return new Inputs(
        indicator.ref(),
        quarter,
        outturn,
        indicator.revision(),
        indicator.definitionAt(quarter),
        indicator.targetAt(quarter),
        governance,
        earlier(series, quarter));
  }

  private static NavigableMap<Quarter, Long> earlier(Series series, Quarter quarter) {
    NavigableMap<Quarter, Long> revisions = new TreeMap<>();
    for (Quarter each : Scoring.lookedBackAt(series.indicator().frequencyAt(quarter), quarter)) {
      series.outturnAt(each).ifPresent(outturn -> revisions.put(each, outturn.revision()));
    }
    return revisions;
  }
}
