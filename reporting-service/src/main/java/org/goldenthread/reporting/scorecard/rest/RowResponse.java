package org.goldenthread.reporting.scorecard.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.reporting.finding.Finding;
import org.goldenthread.reporting.plan.Named;
import org.goldenthread.reporting.scorecard.Note;
import org.goldenthread.reporting.scorecard.ReportedFigure;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.reporting.statement.Commentary;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;

/** An indicator in a scorecard. */
public record RowResponse(
    @JsonUnwrapped IndicatorBody indicator,
    Quarter dataQuarter,
    Optional<Period> period,
    Optional<Quarter> nextDue,
    FigureBodies.OutturnBody outturn,
    FigureBodies.TargetBody target,
    boolean belowTarget,
    boolean commentaryOwed,
    @JsonUnwrapped FigureBodies.AssessmentBody assessment,
    List<FigureBodies.PointBody> history,
    List<FigureBodies.ComparatorBody> comparators,
    List<Note> notes,
    MarkBodies.RowMarksBody marks,
    Optional<Commentary> commentary,
    List<Finding> findings,
    Optional<List<BrokenDownBody>> parts,
    Map<String, String> links) {

  public static RowResponse of(ScorecardRow row) {
    return new RowResponse(row, row.figure(), Optional.empty());
  }

  /** The same with its figure by each of its breakdowns. */
  private static RowResponse withParts(ScorecardRow row) {
    return new RowResponse(
        row, row.figure(), Optional.of(row.parts().stream().map(BrokenDownBody::of).toList()));
  }

  private RowResponse(
      ScorecardRow row, ReportedFigure figure, Optional<List<BrokenDownBody>> parts) {
    this(
        IndicatorBody.of(row),
        figure.quarter(),
        row.definition().otherPeriod(figure.quarter()),
        figure.nextDue(),
        FigureBodies.OutturnBody.of(figure.outturn(), figure.reportingStatus(), row.format()),
        FigureBodies.TargetBody.of(figure.target(), row.format()),
        row.isBelowTarget(),
        row.isCommentaryOwed(),
        FigureBodies.AssessmentBody.of(figure.assessment()),
        row.history().stream().map(p -> FigureBodies.PointBody.of(p, row)).toList(),
        comparators(row),
        row.notes(),
        MarkBodies.RowMarksBody.of(row.marks()),
        row.commentary(),
        row.findings(),
        parts,
        Map.of("history", Links.history(row.ref())));
  }

  private static List<FigureBodies.ComparatorBody> comparators(ScorecardRow row) {
    return row.comparators().stream()
        .map(other -> FigureBodies.ComparatorBody.of(other, row.format()))
        .toList();
  }

  public static List<RowResponse> withParts(List<ScorecardRow> rows) {
    return rows.stream().map(RowResponse::withParts).toList();
  }

  /** Which indicator it is and where it belongs. */
  public record IndicatorBody(
      IndicatorRef ref,
      String reference,
      String title,
      Optional<String> directorate,
      Optional<String> directorateName,
      Optional<String> priority,
      Optional<String> priorityName,
      Optional<String> unit,
      Polarity polarity) {

    public static IndicatorBody of(ScorecardRow row) {
      return new IndicatorBody(
          row.ref(),
          row.definition().reference(),
          row.definition().title(),
          row.definition().directorate(),
          row.directorate().map(Named::name),
          row.definition().priority(),
          row.priority().map(Named::name),
          row.definition().unit(),
          row.definition().polarity());
    }
  }
}
