package org.goldenthread.reporting.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.Definition;
import org.goldenthread.reporting.domain.FigureFormat;
import org.goldenthread.reporting.domain.IndicatorHistory;
import org.goldenthread.reporting.domain.Outturn;
import org.goldenthread.reporting.domain.Standing;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;

/** Everything that was reported of an indicator. */
@Schema(name = "IndicatorHistory")
record IndicatorHistoryResponse(
    @Schema(examples = "PI.47") IndicatorRef ref,
    @Schema(description = "As now defined") String title,
    Optional<String> description,
    @Schema(examples = "percent") Optional<String> unit,
    Polarity polarity,
    @Schema(description = "Whether a figure is of the year to date") boolean cumulative,
    @Schema(description = "Quarters between a figure and the report that shows it", examples = "0")
        int reportingLag,
    Optional<String> dataSource,
    @Schema(description = "The role that answers for it") Optional<String> ownerRole,
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
        current.description(),
        current.unit(),
        current.polarity(),
        current.cumulative(),
        current.reportingLag(),
        current.dataSource(),
        current.ownerRole(),
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
      @Schema(
              description = "One tolerance in the indicator's unit, if it was scored",
              examples = "4.25")
          Optional<BigDecimal> tolerance,
      @JsonUnwrapped FigureBodies.AssessmentBody assessment,
      @Schema(description = "Beside the outturn", examples = "[p]") List<String> marks,
      @Schema(description = "Every revision of the outturn, first one first")
          List<RevisionBody> revisions) {

    private static EntryBody of(IndicatorHistory.Entry entry) {
      return new EntryBody(
          entry.quarter(),
          FigureBodies.OutturnBody.of(entry.outturn(), Standing.AWAITED, entry.format()),
          FigureBodies.TargetBody.of(entry.target(), entry.format()),
          entry.tolerance(),
          FigureBodies.AssessmentBody.of(entry.assessment()),
          MarkBodies.symbols(entry.marks()),
          entry.revisions().stream().map(out -> RevisionBody.of(out, entry.format())).toList());
    }
  }

  /** One revision of an outturn. */
  @Schema(name = "OutturnRevision")
  record RevisionBody(
      @Schema(examples = "2") long revision,
      @Schema(examples = "FINAL") OutturnStatus status,
      @Schema(examples = "76.8") Optional<BigDecimal> value,
      @Schema(description = "As it is printed", examples = "76.8%") String display,
      Instant submittedAt,
      @Schema(description = "The subject of the submitter's token") String submittedBy,
      @Schema(description = "The system that sent it, where its token names one")
          Optional<String> system,
      @Schema(description = "Why it replaced the revision before, where the submitter said")
          Optional<String> revisionReason) {

    private static RevisionBody of(Outturn outturn, FigureFormat format) {
      return new RevisionBody(
          outturn.provenance().revision(),
          outturn.status(),
          outturn.value(),
          outturn.display(format),
          outturn.submittedAt(),
          outturn.provenance().by(),
          outturn.provenance().system(),
          outturn.provenance().why());
    }
  }
}
