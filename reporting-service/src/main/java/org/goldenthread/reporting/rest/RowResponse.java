package org.goldenthread.reporting.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.reporting.domain.FigureFormat;
import org.goldenthread.reporting.domain.Named;
import org.goldenthread.reporting.domain.Note;
import org.goldenthread.reporting.domain.ReportedFigure;
import org.goldenthread.reporting.domain.ScorecardRow;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;

/** An indicator in a scorecard. */
@Schema(name = "ScorecardRow")
record RowResponse(
    @JsonUnwrapped IndicatorBody indicator,
    @Schema(
            description = "The quarter that the figure is of: earlier than the report's if lagged",
            examples = "2020-21-Q2")
        Quarter dataQuarter,
    FigureBodies.OutturnBody outturn,
    FigureBodies.TargetBody target,
    @Schema(description = "Whether the score is the policy's lowest") boolean belowTarget,
    @Schema(description = "Whether it is below target and nobody has said why")
        boolean commentaryOwed,
    @JsonUnwrapped FigureBodies.AssessmentBody assessment,
    @Schema(
            description =
                "The same quarter of the year before and the four quarters up to the data quarter,"
                    + " those of them that were reported on, earliest first")
        List<FigureBodies.PointBody> history,
    List<FigureBodies.ComparatorBody> comparators,
    @Schema(description = "What must be known to read the row rightly") List<NoteBody> notes,
    @Schema(description = "The marks beside its figures") MarkBodies.RowMarksBody marks,
    @Schema(description = "What the directorate says about the figure")
        Optional<NarrativeBodies.CommentaryBody> commentary,
    @Schema(description = "What is or was suspicious about the figure")
        List<FindingResponse.FindingBody> findings,
    @Schema(description = "Where more is to be found") Map<String, String> links) {

  static RowResponse of(ScorecardRow row) {
    ReportedFigure figure = row.figure();
    FigureFormat format = row.definition().format();
    return new RowResponse(
        IndicatorBody.of(row),
        figure.quarter(),
        FigureBodies.OutturnBody.of(figure.outturn(), figure.standing(), format),
        FigureBodies.TargetBody.of(figure.target(), format),
        row.isBelowTarget(),
        row.isCommentaryOwed(),
        FigureBodies.AssessmentBody.of(figure.assessment()),
        row.history().stream().map(p -> FigureBodies.PointBody.of(p, row)).toList(),
        row.comparators().stream().map(c -> FigureBodies.ComparatorBody.of(c, format)).toList(),
        row.notes().stream().map(NoteBody::of).toList(),
        MarkBodies.RowMarksBody.of(row.marks()),
        row.commentary().map(NarrativeBodies.CommentaryBody::of),
        row.findings().stream().map(FindingResponse.FindingBody::of).toList(),
        Map.of("history", Links.history(row.ref())));
  }

  static List<RowResponse> of(List<ScorecardRow> rows) {
    return rows.stream().map(RowResponse::of).toList();
  }

  /** Which indicator it is and where it belongs. */
  record IndicatorBody(
      @Schema(examples = "PI.2027") IndicatorRef ref,
      String title,
      @Schema(description = "Code; left out for a corporate indicator", examples = "HSG")
          Optional<String> directorate,
      @Schema(examples = "Housing") Optional<String> directorateName,
      @Schema(description = "Code; left out if it has none", examples = "CLEAN")
          Optional<String> priority,
      @Schema(examples = "A Cleaner Greener Place to Live") Optional<String> priorityName,
      @Schema(examples = "percent") Optional<String> unit,
      Polarity polarity) {

    private static IndicatorBody of(ScorecardRow row) {
      return new IndicatorBody(
          row.ref(),
          row.definition().title(),
          row.definition().directorate(),
          row.directorate().map(Named::name),
          row.definition().priority(),
          row.priority().map(Named::name),
          row.definition().unit(),
          row.definition().polarity());
    }
  }

  /** A note. */
  @Schema(name = "Note")
  record NoteBody(
      @Schema(description = "For machines", examples = "NEW_MEASURE") String code,
      @Schema(examples = "New measure from Quarter 1 2020-21") String text) {

    private static NoteBody of(Note note) {
      return new NoteBody(note.kind().name(), note.text());
    }
  }
}
