package org.goldenthread.outturns.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.outturns.domain.Outcome;
import org.goldenthread.outturns.domain.Outturn;
import org.goldenthread.outturns.domain.Refusal;
import org.goldenthread.outturns.domain.Revision;
import org.jspecify.annotations.Nullable;

@Schema(description = "What became of one row of a batch.")
record BatchResult(
    @Schema(description = "Counts the rows from 1, a header row not among them.", examples = "1")
        long row,
    @Schema(description = "In text, the line, counted from 1.", examples = "2") @Nullable Long line,
    @Schema(description = "As sent if it could not be read.", examples = "PI.47")
        @Nullable String ref,
    @Schema(description = "As sent if it could not be read.", examples = "2020-21-Q2")
        @Nullable String quarter,
    Result result,
    @Schema(description = "The latest revision, if the row was taken.", examples = "1")
        @Nullable Long revision,
    @Schema(description = "What is suspicious about it, if the row was taken.")
        @Nullable List<FindingResponse> findings,
    @Schema(
            ref = "Problem",
            description = "Why the row was rejected, as a single submission would say it.")
        @Nullable HttpProblem problem) {

  enum Result {
    CREATED,
    REVISED,
    UNCHANGED,
    REJECTED
  }

  static BatchResult of(Row.Decoded row, Outcome<Outturn> outcome) {
    String ref = row.entry().subject();
    String quarter = row.entry().quarter().toString();
    return switch (outcome) {
      case Outcome.Recorded<Outturn>(Outcome.Effect effect, Revision<Outturn> revision) ->
          new BatchResult(
              row.at().row(),
              row.at().line().orElse(null),
              ref,
              quarter,
              result(effect),
              revision.number(),
              FindingResponse.all(revision.findings()),
              null);
      case Outcome.Refused<Outturn>(Refusal refusal) ->
          of(new Row.Undecoded(ref, quarter, Refusals.problem(refusal, Place.BODY), row.at()));
    };
  }

  static BatchResult of(Row.Undecoded row) {
    return new BatchResult(
        row.at().row(),
        row.at().line().orElse(null),
        row.ref(),
        row.quarter(),
        Result.REJECTED,
        null,
        null,
        row.at().in(row.problem()));
  }

  private static Result result(Outcome.Effect effect) {
    return switch (effect) {
      case CREATED -> Result.CREATED;
      case REVISED -> Result.REVISED;
      case UNCHANGED -> Result.UNCHANGED;
    };
  }
}
