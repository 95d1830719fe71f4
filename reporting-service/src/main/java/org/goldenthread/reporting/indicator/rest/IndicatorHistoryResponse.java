package org.goldenthread.reporting.indicator.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.reporting.figure.Definition;
import org.goldenthread.reporting.figure.FigureFormat;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.indicator.IndicatorHistory;
import org.goldenthread.reporting.scorecard.ReportingStatus;
import org.goldenthread.reporting.scorecard.rest.FigureBodies;
import org.goldenthread.reporting.scorecard.rest.MarkBodies;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Polarity;
import org.goldenthread.vocabulary.Quarter;

/** Everything that was reported of an indicator. */
record IndicatorHistoryResponse(
    IndicatorRef ref,
    String reference,
    String title,
    Optional<String> description,
    Optional<String> unit,
    Polarity polarity,
    boolean cumulative,
    int reportingLag,
    Optional<String> dataSource,
    Optional<String> ownerRole,
    Optional<String> directorate,
    Optional<String> priority,
    Optional<IndicatorRef> replaces,
    Instant asAt,
    List<EntryBody> history) {

  static IndicatorHistoryResponse of(IndicatorHistory history) {
    Definition current = history.current();
    return new IndicatorHistoryResponse(
        history.ref(),
        current.reference(),
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
        current.replaces(),
        history.asAt(),
        history.entries().stream().map(EntryBody::of).toList());
  }

  /** A quarter of the history. */
  record EntryBody(
      Quarter quarter,
      Optional<Period> period,
      FigureBodies.OutturnBody outturn,
      FigureBodies.TargetBody target,
      Optional<BigDecimal> tolerance,
      @JsonUnwrapped FigureBodies.AssessmentBody assessment,
      List<String> marks,
      List<RevisionBody> revisions) {

    private static EntryBody of(IndicatorHistory.Entry entry) {
      return new EntryBody(
          entry.quarter(),
          Optional.of(entry.period()).filter(it -> !it.equals(Period.of(entry.quarter()))),
          FigureBodies.OutturnBody.of(entry.outturn(), ReportingStatus.AWAITED, entry.format()),
          FigureBodies.TargetBody.of(entry.target(), entry.format()),
          entry.tolerance(),
          FigureBodies.AssessmentBody.of(entry.assessment()),
          MarkBodies.symbols(entry.marks()),
          entry.revisions().stream().map(out -> RevisionBody.of(out, entry.format())).toList());
    }
  }

  /** One revision of an outturn. */
  record RevisionBody(
      long revision,
      OutturnStatus status,
      Optional<BigDecimal> value,
      String display,
      Instant submittedAt,
      String submittedBy,
      Optional<String> system,
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
