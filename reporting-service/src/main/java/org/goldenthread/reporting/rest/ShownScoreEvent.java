package org.goldenthread.reporting.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.ShownScore;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** A score that dashboards now show, as the stream tells it. */
@Schema(name = "ShownScore")
record ShownScoreEvent(
    @Schema(examples = "PI.47") IndicatorRef ref,
    @Schema(description = "The data quarter", examples = "2020-21-Q2") Quarter quarter,
    FigureBodies.ScoreBody score,
    FigureBodies.TrendBody shortTermTrend,
    FigureBodies.TrendBody annualTrend,
    @Schema(description = "Why the score is what it is") String explanation,
    Instant scoredAt,
    @Schema(description = "When dashboards came to show it") Instant shownAt) {

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
