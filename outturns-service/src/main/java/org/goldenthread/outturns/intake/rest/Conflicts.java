package org.goldenthread.outturns.intake.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.submission.Origin;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;

/** Refusals of what does not fit what was submitted before. */
final class Conflicts {

  private static final int CONFLICT = 409;

  private Conflicts() {}

  static HttpProblem superseded(long number, Origin by) {
    return conflict(
        "superseded",
        "What you send was replaced since",
        "/revisionReason",
        "You said this before, and revision %d by %s of %s replaced it: leave it, or say why yours is right after all"
            .formatted(number, by.by(), by.at()));
  }

  static HttpProblem nothingToWithdraw(String code, Quarter quarter) {
    return conflict(
        "nothing-to-withdraw",
        "There is nothing to withdraw",
        "/status",
        "Nothing was submitted for %s in %s: correct them, or send another status"
            .formatted(code, quarter));
  }

  static HttpProblem partsNotSaid(List<String> breakdowns) {
    return conflict(
        "parts-not-said",
        "There are parts, of which nothing is said",
        "/parts",
        "The outturn has parts by %s: send them with it (as JSON, or in a folder's parts.csv),"
                .formatted(String.join(", ", breakdowns))
            + " or an empty array if there are none any more");
  }

  static HttpProblem hidden(long number, OutturnStatus status) {
    return conflict(
        "figure-hidden",
        "The figure is not to be shown",
        "/revisionReason",
        "Revision %d says %s: leave it, or say why a figure is shown again after all"
            .formatted(number, status));
  }

  private static HttpProblem conflict(String code, String title, String field, String detail) {
    return Problems.of(CONFLICT, code, title, List.of(new FieldFault(field, detail)));
  }
}
