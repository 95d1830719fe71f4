package org.goldenthread.outturns.batch.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.outturns.batch.rest.rows.Row;
import org.goldenthread.outturns.intake.rest.Place;
import org.goldenthread.outturns.intake.rest.Refusals;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.submission.Finding;
import org.goldenthread.outturns.submission.Outcome;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.outturns.submission.Revision;
import org.jspecify.annotations.Nullable;

record BatchResult(
    long row,
    @Nullable Long line,
    @Nullable String ref,
    @Nullable String quarter,
    Result result,
    @Nullable Long revision,
    @Nullable List<Finding> findings,
    @Nullable List<String> notes,
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
              revision.findings(),
              row.notes().isEmpty() ? null : row.notes(),
              null);
      case Outcome.Refused<Outturn>(Refusal refusal) ->
          of(new Row.Undecoded(ref, quarter, Refusals.problem(refusal, Place.BODY), row.at()));
    };
  }

  /** The same of a row that was only tried. */
  BatchResult rehearsed() {
    List<String> all = new ArrayList<>(notes == null ? List.of() : notes);
    all.add("Nothing was kept: this was a dry run");
    return new BatchResult(row, line, ref, quarter, result, revision, findings, all, problem);
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
