package org.goldenthread.scoring.application;

import java.time.Instant;
import java.util.Optional;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * Scores everything again after a change of a plan or policy, a portion at a time, so that outturns
 * that arrive meanwhile do not wait for the end.
 */
public final class RescoreEverything {

  private final SeriesLedger ledger;
  private final RescoreSeries rescoreSeries;
  private final int portion;

  /**
   * Rescores what is in the ledger.
   *
   * @param portion how many outturns to score before stopping at the end of an indicator
   */
  public RescoreEverything(SeriesLedger ledger, RescoreSeries rescoreSeries, int portion) {
    this.ledger = ledger;
    this.rescoreSeries = rescoreSeries;
    this.portion = portion;
  }

  /**
   * Scores the next portion.
   *
   * @param after the last indicator of the portion before; nothing for the first portion
   * @return the last indicator of this portion; nothing when all are done
   */
  public Optional<IndicatorRef> scorePortion(Optional<IndicatorRef> after, Instant at) {
    Optional<IndicatorRef> done = after;
    for (int scored = 0; scored < portion; ) {
      done = ledger.next(done);
      if (done.isEmpty()) {
        return done;
      }
      scored += rescoreSeries.all(done.get(), at);
    }
    return done;
  }
}
