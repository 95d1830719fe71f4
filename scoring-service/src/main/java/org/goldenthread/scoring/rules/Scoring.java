package org.goldenthread.scoring.rules;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.goldenthread.scoring.framework.Framework;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.vocabulary.Quarter;

/**
 * Scores outturns under a framework: the same series under the same framework always comes to the
 * same scores.
 *
 * @param framework the council plans and scoring policies
 */
public record Scoring(Framework framework) {

  private static final int[] QUARTERS_TOUCHED = {0, 1, 2, 4};

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
   * The quarters whose score or trends an outturn can change: its own, the next one's short-term
   * trend, the one's after that where the year to date is taken apart, and the annual trend a year
   * later. No other.
   */
  public static NavigableSet<Quarter> touchedBy(Quarter quarter) {
    NavigableSet<Quarter> touched = new TreeSet<>();
    for (int later : QUARTERS_TOUCHED) {
      touched.add(quarter.plus(later));
    }
    return touched;
  }

  /** The earlier quarters whose outturns can change the trends of a quarter. */
  static NavigableSet<Quarter> lookedBackAt(Quarter quarter) {
    NavigableSet<Quarter> earlier = new TreeSet<>();
    for (int later : QUARTERS_TOUCHED) {
      earlier.add(quarter.plus(-later));
    }
    earlier.remove(quarter);
    return earlier;
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
