package org.goldenthread.scoring.series;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.goldenthread.vocabulary.Quarter;

/**
 * An indicator with its outturns, each the one in force.
 *
 * @param indicator what they measure
 * @param outturns by the quarter that each measures
 */
public record Series(Indicator indicator, NavigableMap<Quarter, Outturn> outturns) {

  /** Keeps a copy that nobody can change. */
  public Series {
    outturns = Collections.unmodifiableNavigableMap(new TreeMap<>(outturns));
  }

  /** An indicator with its outturns in any order. */
  public static Series of(Indicator indicator, Map<Quarter, Outturn> outturns) {
    return new Series(indicator, new TreeMap<>(outturns));
  }

  /** What was submitted for the quarter, if anything. */
  public Optional<Outturn> outturnAt(Quarter quarter) {
    return Optional.ofNullable(outturns.get(quarter));
  }
}
