package org.goldenthread.reporting.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.Definition;
import org.goldenthread.reporting.domain.IndicatorHistory;
import org.goldenthread.reporting.domain.Standing;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;

/** Everything that was reported of an indicator. */
@Schema(name = "IndicatorHistory")
record IndicatorHistoryResponse(
    @Schema(examples = "PI.47") IndicatorRef ref,
    @Schema(description = "As now defined") String title,
    @Schema(examples = "percent") Optional<String> unit,
    Polarity polarity,
    @Schema(examples = "CCS") Optional<String> directorate,
    @Schema(examples = "ONE") Optional<String> priority,
    @Schema(description = "The latest time of anything in it") Instant asAt,
    @Schema(description = "The data quarters that have an outturn or a target, earliest first")
        List<EntryBody> history) {

  static IndicatorHistoryResponse of(IndicatorHistory history) {
    Definition current = history.current();
    return new IndicatorHistoryResponse(
        history.ref(),
        current.title(),
        current.unit(),
        current.polarity(),
        current.directorate(),
        current.priority(),
        history.asAt(),
        history.entries().stream().map(EntryBody::of).toList());
  }

  /** A quarter of the history. */
  @Schema(name = "HistoryEntry")
  record EntryBody(
      @Schema(examples = "2020-21-Q2") Quarter quarter,
      FigureBodies.OutturnBody outturn,
      FigureBodies.TargetBody target,
      @JsonUnwrapped FigureBodies.AssessmentBody assessment) {

    private static EntryBody of(IndicatorHistory.Entry entry) {
      return new EntryBody(
          entry.quarter(),
          FigureBodies.OutturnBody.of(entry.outturn(), Standing.AWAITED, entry.format()),
          FigureBodies.TargetBody.of(entry.target(), entry.format()),
          FigureBodies.AssessmentBody.of(entry.assessment()));
    }
  }
}
