package org.goldenthread.outturns.intake.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.submission.Refusal;

/** The refusal of what comes into a closed quarter, with what would have been enough. */
final class ClosedQuarter {

  private static final int CONFLICT = 409;

  private ClosedQuarter() {}

  static HttpProblem problem(Refusal.QuarterClosed closed, Place place) {
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
}
