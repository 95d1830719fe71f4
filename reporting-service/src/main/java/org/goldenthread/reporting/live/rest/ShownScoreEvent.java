package org.goldenthread.reporting.live.rest;

import java.time.Instant;
import org.goldenthread.reporting.live.ShownScore;
import org.goldenthread.reporting.scorecard.rest.FigureBodies;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** A score that dashboards now show, as the stream tells it. */
record ShownScoreEvent(
    IndicatorRef ref,
    Quarter quarter,
    FigureBodies.ScoreBody score,
    FigureBodies.TrendBody shortTermTrend,
    FigureBodies.TrendBody annualTrend,
    String explanation,
    Instant scoredAt,
    Instant shownAt) {

  static ShownScoreEvent of(ShownScore shown) {
    return new ShownScoreEvent(
        shown.ref(),
        shown.quarter(),
        FigureBodies.ScoreBody.of(shown.scored().score()),
        FigureBodies.TrendBody.of(shown.scored().shortTermTrend()),
        FigureBodies.TrendBody.of(shown.scored().annualTrend()),
        shown.scored().explanation(),
        shown.scored().scoredAt(),
        shown.shownAt());
  }
}
