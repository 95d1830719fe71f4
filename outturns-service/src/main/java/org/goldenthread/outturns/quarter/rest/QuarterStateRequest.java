package org.goldenthread.outturns.quarter.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Optional;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.intake.rest.Fields;
import org.goldenthread.outturns.intake.rest.Place;
import org.goldenthread.outturns.intake.rest.Refusals;
import org.goldenthread.outturns.quarter.QuarterState;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.vocabulary.code.QuarterStatus;
import org.jspecify.annotations.Nullable;

record QuarterStateRequest(@Nullable QuarterStatus state, @Nullable String reason) {

  /**
   * The state.
   *
   * @throws HttpProblem 400 if it is missing
   */
  QuarterStatus wantedState() {
    if (state == null) {
      throw Problems.invalid("/state", "state is missing: send OPEN or CLOSED");
    }
    return state;
  }

  /** The answer to who opens a closed quarter and does not say why. */
  static HttpProblem reasonMissing() {
    return Problems.invalid(
        "/reason",
        "reason is missing: say why the quarter is opened again. If its report was published, that"
            + " stays as it was and what is now submitted appears as revised beside it");
  }

  /**
   * The reason, if one was sent.
   *
   * @throws HttpProblem 400 if it cannot be kept
   */
  Optional<String> wantedReason() {
    Optional<String> sent = Fields.text(reason);
    List<Fault> faults = QuarterState.faults(sent);
    if (!faults.isEmpty()) {
      throw Refusals.problem(new Refusal.Invalid(faults), Place.PATH);
    }
    return sent;
  }
}
