package org.goldenthread.outturns.intake.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.submission.Refusal;

/** The refusals of what would be right in another quarter, or at another time. */
final class QuarterRefusals {

  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  private QuarterRefusals() {}

  static HttpProblem notBegun(Refusal.QuarterNotBegun notBegun, Place place) {
    return Problems.of(
        UNPROCESSABLE,
        "quarter-not-begun",
        "The quarter has not begun",
        List.of(
            new FieldFault(
                place.pointer("quarter"),
                "%s begins on %s: correct the quarter"
                    .formatted(notBegun.quarter(), notBegun.quarter().firstDay()))));
  }

  static HttpProblem ended(Refusal.DirectorateEnded ended, Place place) {
    String successors =
        ended.successors().isEmpty()
            ? "ask the performance team who took over"
            : "it was succeeded by " + String.join(", ", ended.successors());
    return Problems.of(
        UNPROCESSABLE,
        "directorate-ended",
        "The directorate had ended by that quarter",
        List.of(
            new FieldFault(
                place.pointer("quarter"),
                "Directorate %s ended with %s: %s"
                    .formatted(ended.code(), ended.lastQuarter(), successors))));
  }

  static HttpProblem quarterClosed(Refusal.QuarterClosed closed, Place place) {
    String quarter = closed.quarter().toString();
    FieldFault fault =
        switch (closed.remedy()) {
          case PERFORMANCE_TEAM -> new FieldFault(place.pointer("quarter"), onlyTheTeam(quarter));
          case REASON_FOR_COMING_LATE ->
              reasonMissing(quarter, "why this comes after the quarter was closed");
          case REASON_FOR_REVISING -> reasonMissing(quarter, "why what is there is replaced");
        };
    return Problems.of(CONFLICT, "quarter-closed", "The quarter is closed", List.of(fault));
  }

  private static String onlyTheTeam(String quarter) {
    return ("%1$s is closed: ask the performance team, who can send this for you with a"
            + " revisionReason, or open the quarter (PUT /api/v1/quarters/%1$s)")
        .formatted(quarter);
  }

  private static FieldFault reasonMissing(String quarter, String why) {
    return new FieldFault("/revisionReason", "%s is closed: say %s".formatted(quarter, why));
  }

  static HttpProblem notDefinedYet(Refusal.NotDefinedYet early, Place place) {
    return Problems.of(
        UNPROCESSABLE,
        "not-defined-yet",
        "The indicator is not defined in that quarter",
        List.of(
            new FieldFault(
                place.pointer("quarter"),
                "%s is defined from %s, not in %s: correct the quarter, or ask the performance team"
                        .formatted(early.code(), early.definedFrom(), early.quarter())
                    + " to let the definition begin earlier")));
  }
}
