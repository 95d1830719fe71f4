package org.goldenthread.outturns.batch.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.batch.rest.rows.Row;
import org.goldenthread.outturns.intake.rest.Place;
import org.goldenthread.outturns.intake.rest.Refusals;
import org.goldenthread.outturns.outturn.Outturn;
import org.goldenthread.outturns.outturn.rest.Replaced;
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
    String message,
    @Nullable Long revision,
    @Nullable Replaced replaced,
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
      case Outcome.Recorded<Outturn> recorded -> of(row, recorded);
      case Outcome.Refused<Outturn>(Refusal refusal) ->
          of(new Row.Undecoded(ref, quarter, Refusals.problem(refusal, Place.BODY), row.at()));
    };
  }

  private static BatchResult of(Row.Decoded row, Outcome.Recorded<Outturn> recorded) {
    Revision<Outturn> revision = recorded.revision();
    Optional<Replaced> replaced = Replaced.by(recorded);
    return new BatchResult(
        row.at().row(),
        row.at().line().orElse(null),
        row.entry().subject(),
        row.entry().quarter().toString(),
        result(recorded.effect()),
        message(recorded, replaced),
        revision.number(),
        replaced.orElse(null),
        revision.findings(),
        row.notes().isEmpty() ? null : row.notes(),
        null);
  }

  private static String message(Outcome.Recorded<Outturn> recorded, Optional<Replaced> replaced) {
    long number = recorded.revision().number();
    return recorded.effect() == Outcome.Effect.UNCHANGED
        ? "Nothing was kept: revision %d says this already".formatted(number)
        : "Kept as revision %d%s"
            .formatted(number, replaced.map(it -> " in place of " + it).orElse(""));
  }

  /** The same of a row that was only tried. */
  BatchResult rehearsed() {
    return new BatchResult(
        row,
        line,
        ref,
        quarter,
        result,
        "Nothing was kept: this was a dry run",
        revision,
        replaced,
        findings,
        notes,
        problem);
  }

  static BatchResult of(Row.Undecoded row) {
    return new BatchResult(
        row.at().row(),
        row.at().line().orElse(null),
        row.ref(),
        row.quarter(),
        Result.REJECTED,
        "Not kept: see the problem",
        null,
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
