package org.goldenthread.reporting.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.application.ListChanges;
import org.goldenthread.reporting.domain.FigureChange;
import org.goldenthread.reporting.domain.PrintedFigure;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** What differs from the last publication. */
@Schema(name = "Changes")
record ChangesResponse(
    @Schema(examples = "2020-21-Q2") Quarter quarter,
    @Schema(description = "The publication that figures are held against", examples = "1")
        long revision,
    Instant publishedAt,
    @Schema(description = "By reference, quarter and what the figure says")
        List<ChangeBody> changes) {

  static ChangesResponse of(ListChanges.Changes changes) {
    return new ChangesResponse(
        changes.since().quarter(),
        changes.since().revision(),
        changes.since().at(),
        changes.figures().stream().map(ChangeBody::of).toList());
  }

  /** A figure that differs. */
  @Schema(name = "FigureChange")
  record ChangeBody(
      @Schema(examples = "PI.47") IndicatorRef ref,
      String title,
      @Schema(description = "That the figure is of", examples = "2020-21-Q2") Quarter quarter,
      PrintedFigure.What what,
      @Schema(description = "As it was published; left out if it was not", examples = "71.0%")
          Optional<String> before,
      @Schema(description = "As it now is; left out if it is not", examples = "90.0%")
          Optional<String> after,
      @Schema(description = "When it was submitted, set or scored") Optional<Instant> changedAt,
      @Schema(
              description =
                  "The subject of the token that submitted or set it; left out for what was worked"
                      + " out")
          Optional<String> changedBy,
      @Schema(description = "The reason that was given, or a score's explanation")
          Optional<String> why) {

    private static ChangeBody of(FigureChange change) {
      return new ChangeBody(
          change.key().ref(),
          change.title(),
          change.key().quarter(),
          change.key().what(),
          change.before(),
          change.after(),
          change.at(),
          change.by(),
          change.why());
    }
  }
}
