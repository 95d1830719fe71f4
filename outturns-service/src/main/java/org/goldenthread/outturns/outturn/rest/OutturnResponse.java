package org.goldenthread.outturns.outturn.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.outturns.outturn.Calculation;
import org.goldenthread.outturns.outturn.MonthlyFigure;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.Supplementary;
import org.goldenthread.outturns.part.Part;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Revision;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;

record OutturnResponse(
    IndicatorRef ref,
    Quarter quarter,
    Optional<Period> period,
    long revision,
    OutturnStatus status,
    Optional<Figure> value,
    @JsonUnwrapped Optional<Ratio> ratio,
    Optional<Supplementary> supplementary,
    Optional<String> reason,
    Optional<Quarter> expectedQuarter,
    Optional<String> note,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts,
    List<Finding> findings,
    Optional<String> revisionReason,
    Optional<String> system,
    Instant submittedAt,
    String submittedBy,
    Optional<Calculation> calculation,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MonthlyFigure> months,
    Optional<Replaced> replaced,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notes) {

  /**
   * A revision.
   *
   * @param period what it is for, where that is not the quarter
   * @param replaced in the answer to a submission, what it is now in place of
   * @param notes what the sender should know of how it was read
   */
  OutturnResponse(
      Revision<Outturn> revision,
      Optional<Period> period,
      Optional<Replaced> replaced,
      List<String> notes) {
    this(
        revision.content().ref(),
        revision.content().quarter(),
        period,
        revision.number(),
        revision.content().status(),
        revision.content().value(),
        revision.content().ratio(),
        revision.content().supplementary(),
        revision.content().reason(),
        revision.content().expectedQuarter(),
        revision.content().note(),
        revision.content().parts(),
        revision.findings(),
        revision.revisionReason(),
        revision.system(),
        revision.submittedAt(),
        revision.submittedBy(),
        revision.content().calculation(),
        revision.content().months(),
        replaced,
        notes);
  }
}
