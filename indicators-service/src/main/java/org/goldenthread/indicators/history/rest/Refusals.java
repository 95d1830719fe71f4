package org.goldenthread.indicators.history.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.goldenthread.indicators.history.Refusal;
import org.goldenthread.indicators.history.Refusal.Reason;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;

/** Every refusal as the problem that the sender sees, with what to do about it. */
public final class Refusals {

  private Refusals() {}

  /** The problem. */
  public static HttpProblem problem(Refusal refusal) {
    Reason reason = refusal.reason();
    return reason == Reason.PRECONDITION_FAILED
        ? Problems.of(
            status(reason), reason.code(), reason.title(), refusal.faults().getFirst().detail())
        : Problems.of(
            status(reason),
            reason.code(),
            reason.title(),
            refusal.faults().stream()
                .map(fault -> new FieldFault(fault.pointer(), fault.detail()))
                .toList());
  }

  private static int status(Reason reason) {
    return switch (reason) {
      case INVALID_REQUEST -> 400;
      case UNKNOWN_INDICATOR -> 404;
      case PLAN_OVERLAPS, DIRECTORATE_NEEDED, PRIORITY_NEEDED, QUARTER_CLOSED -> 409;
      case PRECONDITION_FAILED -> 412;
      case UNKNOWN_SCORING_POLICY,
          UNKNOWN_DIRECTORATE,
          UNKNOWN_BREAKDOWN,
          UNKNOWN_SERIES_SCHEME,
          DIRECTORATE_ENDED,
          UNKNOWN_PRIORITY,
          UNKNOWN_COUNCIL_PLAN,
          UNKNOWN_PART,
          OTHER_FREQUENCY,
          CIRCULAR_FORMULA ->
          422;
    };
  }
}
