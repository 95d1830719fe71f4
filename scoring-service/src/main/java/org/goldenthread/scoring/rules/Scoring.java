package org.goldenthread.scoring.rules;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Quarter;

/**
 * Scores outturns under a framework: the same series under the same framework always comes to the
 * same scores.
 *
 * @param framework the council plans and scoring policies
 */
public record Scoring(Framework framework) {

  /** The score of a quarter's outturn; none where nothing was submitted. */
  public Optional<ScoredOutturn> score(Series series, Quarter quarter) {
    return series.outturnAt(quarter).map(outturn -> score(series, quarter, outturn));
  }

  /** The scores of all its outturns, earliest first. */
  public List<ScoredOutturn> scoreAll(Series series) {
    return series.outturns().entrySet().stream()
        .map(entry -> score(series, entry.getKey(), entry.getValue()))
        .toList();
  }

  /**
   * The quarters whose score or trends an outturn can change: its own, the short-term trend of the
   * period that follows, that of the one after where the year to date is taken apart, and the
   * annual trend a year later, or of the next measurement. No other.
   */
  public static NavigableSet<Quarter> touchedBy(Indicator indicator, Quarter quarter) {
    NavigableSet<Quarter> touched = new TreeSet<>(Set.of(quarter));
    for (Frequency frequency : indicator.frequencies()) {
      frequency
          .lookedBackAt()
          .mapToObj(quarter::plus)
          .filter(later -> indicator.frequencyAt(later).equals(frequency))
          .forEach(touched::add);
    }
    return touched;
  }

  /** The earlier quarters whose outturns can change the trends of a quarter. */
  static NavigableSet<Quarter> lookedBackAt(Frequency frequency, Quarter quarter) {
    return frequency
        .lookedBackAt()
        .mapToObj(distance -> quarter.plus(-distance))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The earliest quarter that the trends of one, or of later ones, look back at. */
  public static Quarter earliestLookedBackAt(Indicator indicator, Quarter quarter) {
    return indicator.frequencies().stream()
        .map(frequency -> frequency.yearBefore(quarter))
        .min(Comparator.naturalOrder())
        .orElse(quarter);
  }

  private ScoredOutturn score(Series series, Quarter quarter, Outturn outturn) {
    Inputs inputs = Inputs.of(series, quarter, outturn, framework.governing(quarter));
    return new ScoredOutturn(
        inputs,
        ScoreRule.score(inputs),
        new ShortTermTrend(inputs, series).judge(),
        new AnnualTrend(inputs, series).judge());
  }
}
