package org.goldenthread.outturns.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.outturns.domain.Outcome;
import org.goldenthread.outturns.domain.Outturn;
import org.goldenthread.outturns.domain.OutturnDraft;
import org.goldenthread.outturns.domain.Revision;
import org.jspecify.annotations.Nullable;

@Schema(description = "What became of one row of a batch.")
record BatchResult(
    @Schema(description = "Counts the rows from 1, a header row not among them.", examples = "1")
        int row,
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
            type = SchemaType.OBJECT,
            description = "Why the row was rejected, as a single submission would say it.")
        @Nullable HttpProblem problem) {

  enum Result {
    CREATED,
    REVISED,
    UNCHANGED,
    REJECTED
  }

  static BatchResult of(int row, OutturnDraft draft, Outcome<Outturn> outcome) {
    String ref = draft.ref().value();
    String quarter = draft.quarter().toString();
    return switch (outcome) {
      case Outcome.Recorded<Outturn>(Outcome.Effect effect, Revision<Outturn> revision) ->
          new BatchResult(
              row,
              ref,
              quarter,
              result(effect),
              revision.number(),
              FindingResponse.all(revision.findings()),
              null);
      case Outcome.Refused<Outturn> refused ->
          rejected(row, ref, quarter, Refusals.problem(refused.refusal(), Place.BODY));
    };
  }

  static BatchResult of(int row, Row.Undecoded unreadable) {
    return rejected(row, unreadable.ref(), unreadable.quarter(), unreadable.problem());
  }

  private static BatchResult rejected(
      int row, @Nullable String ref, @Nullable String quarter, HttpProblem problem) {
    return new BatchResult(row, ref, quarter, Result.REJECTED, null, null, problem);
  }

  private static Result result(Outcome.Effect effect) {
    return switch (effect) {
      case CREATED -> Result.CREATED;
      case REVISED -> Result.REVISED;
      case UNCHANGED -> Result.UNCHANGED;
    };
  }
}
