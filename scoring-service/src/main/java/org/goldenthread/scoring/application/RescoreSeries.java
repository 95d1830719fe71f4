package org.goldenthread.scoring.application;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.goldenthread.scoring.domain.ScoredOutturn;
import org.goldenthread.scoring.domain.Scoring;
import org.goldenthread.scoring.domain.Series;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Scores again what a change of one indicator or of one of its outturns can touch. */
public final class RescoreSeries {

  private final SeriesLedger ledger;
  private final CurrentFramework framework;
  private final PublishScore publishScore;

  /** Rescores what is in the ledger under the framework in force. */
  public RescoreSeries(SeriesLedger ledger, CurrentFramework framework, PublishScore publishScore) {
    this.ledger = ledger;
    this.framework = framework;
    this.publishScore = publishScore;
  }

  /**
   * After a new or revised outturn: its quarter and the later ones whose trends look back at it.
   * The work does not grow with the length of the history.
   */
  public void afterOutturn(IndicatorRef ref, Quarter quarter, Instant at) {
    SortedSet<Quarter> touched = Scoring.touchedBy(quarter);
    Series window =
        Series.of(
            ledger.indicator(ref),
            ledger.outturns(ref, quarter.sameQuarterLastYear(), touched.last()));
    Scoring scoring = new Scoring(framework.get());
    touched.forEach(
        each -> scoring.score(window, each).ifPresent(scored -> publishScore.publish(scored, at)));
  }

  /**
   * After a change of definitions, targets, plans or policies: every quarter with an outturn.
   *
   * @return how many outturns were scored
   */
  public int all(IndicatorRef ref, Instant at) {
    Series series = Series.of(ledger.indicator(ref), ledger.outturns(ref));
    List<ScoredOutturn> scored = new Scoring(framework.get()).scoreAll(series);
    scored.forEach(each -> publishScore.publish(each, at));
    return scored.size();
  }
}
