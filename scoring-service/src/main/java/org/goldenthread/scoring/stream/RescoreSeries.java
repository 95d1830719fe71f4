package org.goldenthread.scoring.stream;

import java.time.Instant;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.scoring.rules.Scoring;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.scoring.series.Series;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Scores again what a change of one indicator, of an outturn or of the rules can touch. */
public record RescoreSeries(
    SeriesLedger ledger, CurrentFramework framework, Announcements announcements) {

  /**
   * After new or revised outturns: their quarters and the later ones whose trends look back at
   * them, each once. The work does not grow with the length of the history.
   *
   * @param changed at least one
   */
  public void afterOutturns(IndicatorRef ref, Set<Quarter> changed, Instant at) {
    Indicator indicator = ledger.indicator(ref);
    NavigableSet<Quarter> touched = new TreeSet<>();
    changed.forEach(quarter -> touched.addAll(Scoring.touchedBy(indicator, quarter)));
    quarters(ref, touched, at);
  }

  /** After a change of definitions or targets: every quarter with an outturn. */
  public void all(IndicatorRef ref, Instant at) {
    Series series = Series.of(ledger.indicator(ref), ledger.outturns(ref));
    new Scoring(framework.get())
        .scoreAll(series)
        .forEach(scored -> announcements.announce(scored, at));
  }

  /**
   * These quarters, as far as they have an outturn.
   *
   * @param quarters at least one
   */
  public void quarters(IndicatorRef ref, NavigableSet<Quarter> quarters, Instant at) {
    Indicator indicator = ledger.indicator(ref);
    Quarter earliest = Scoring.earliestLookedBackAt(indicator, quarters.first());
    Series window = Series.of(indicator, ledger.outturns(ref, earliest, quarters.last()));
    Scoring scoring = new Scoring(framework.get());
    for (Quarter quarter : window.outturns().keySet()) {
      if (quarters.contains(quarter)) {
        scoring.score(window, quarter).ifPresent(scored -> announcements.announce(scored, at));
      }
    }
  }
}
