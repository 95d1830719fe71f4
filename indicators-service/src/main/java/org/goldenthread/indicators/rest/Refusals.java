package org.goldenthread.indicators.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Optional;
import org.goldenthread.indicators.domain.CouncilPlan;
import org.goldenthread.indicators.domain.Directorate;
import org.goldenthread.indicators.domain.Fault;
import org.goldenthread.indicators.domain.Refusal;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** Every refusal as the problem that the sender sees, with what to do about it. */
final class Refusals {

  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;
  private static final int UNPROCESSABLE = 422;

  private Refusals() {}

  static HttpProblem problem(Refusal refusal) {
    return switch (refusal) {
      case Refusal.BreaksRules(var faults) -> breaksRules(faults);
      case Refusal.PlanOverlaps(var plan, var other) -> planOverlaps(plan, other);
      case Refusal.UnknownScoringPolicy(var pointer, var code) ->
          unknownScoringPolicy(pointer, code);
      case Refusal.UnknownDirectorate(var pointer, var code) -> unknownDirectorate(pointer, code);
      case Refusal.DirectorateEnded(var directorate, var from) -> ended(directorate, from);
      case Refusal.DirectorateNeeded(var code, var last, var by) -> needed(code, last, by);
      case Refusal.UnknownPriority(var pointer, var code) -> unknownPriority(pointer, code);
      case Refusal.UnknownIndicator(var ref) -> unknownIndicator(ref.value());
      case Refusal.StaleAuthor(var present) -> staleAuthor(present);
    };
  }

  private static HttpProblem breaksRules(List<Fault> faults) {
    return Problems.invalid(
        faults.stream().map(fault -> new FieldFault(fault.pointer(), fault.detail())).toList());
  }

  private static HttpProblem planOverlaps(CouncilPlan plan, CouncilPlan other) {
    String pointer = plan.firstYear().compareTo(other.firstYear()) < 0 ? "/lastYear" : "/firstYear";
    String detail =
        "Plan %s covers %s to %s: end one plan before the other begins"
            .formatted(other.code(), other.firstYear(), other.lastYear());
    return about(CONFLICT, "plan-overlaps", "Another plan covers these years", pointer, detail);
  }

  private static HttpProblem unknownScoringPolicy(String pointer, String code) {
    return about(
        UNPROCESSABLE,
        "unknown-scoring-policy",
        "There is no such scoring policy",
        pointer,
        "No scoring policy has the code '%s': see GET /api/v1/scoring-policies, or put it first"
            .formatted(code));
  }

  private static HttpProblem unknownDirectorate(String pointer, String code) {
    return about(
        UNPROCESSABLE,
        "unknown-directorate",
        "There is no such directorate",
        pointer,
        "No directorate has the code '%s': see GET /api/v1/directorates, or put it first"
            .formatted(code));
  }

  private static HttpProblem ended(Directorate directorate, Quarter from) {
    String detail =
        "Directorate %s ended with %s, before %s%s"
            .formatted(
                directorate.code(),
                directorate.lastQuarter().map(Quarter::toString).orElse(""),
                from,
                directorate.successors().isEmpty()
                    ? ": name another"
                    : ": its successors are " + String.join(", ", directorate.successors()));
    return about(
        UNPROCESSABLE, "directorate-ended", "The directorate has ended", "/directorate", detail);
  }

  private static HttpProblem needed(String code, Quarter last, List<IndicatorRef> by) {
    String detail =
        "Definitions that begin after %s name %s: give %s to another directorate first"
            .formatted(
                last, code, String.join(", ", by.stream().map(IndicatorRef::value).toList()));
    return about(
        CONFLICT, "directorate-needed", "The directorate is needed later", "/lastQuarter", detail);
  }

  private static HttpProblem unknownPriority(String pointer, String code) {
    return about(
        UNPROCESSABLE,
        "unknown-priority",
        "There is no such priority",
        pointer,
        "No council plan has a priority '%s': see GET /api/v1/council-plans, or put it in its plan"
                .formatted(code)
            + " first");
  }

  private static HttpProblem unknownIndicator(String ref) {
    return about(
        NOT_FOUND,
        "unknown-indicator",
        "There is no such indicator",
        "{ref}",
        "No indicator has the reference %s: put its definition first".formatted(ref));
  }

  private static HttpProblem staleAuthor(Optional<Long> present) {
    String detail =
        present
            .map("It is at revision %d now: read it again and repeat the change on that"::formatted)
            .orElse("There is nothing to change yet: leave If-Match out to create it");
    return Problems.of(
        PRECONDITION_FAILED, "precondition-failed", "It has changed since it was read", detail);
  }

  private static HttpProblem about(
      int status, String code, String title, String pointer, String detail) {
    return Problems.of(status, code, title, List.of(new FieldFault(pointer, detail)));
  }
}
