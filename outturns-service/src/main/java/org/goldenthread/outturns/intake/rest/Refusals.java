package org.goldenthread.outturns.intake.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.kit.problem.FieldFault;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.submission.Origin;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.goldenthread.vocabulary.formula.Formula;

/** Every refusal as a problem with a stable type, and with what to do about it. */
public final class Refusals {

  private static final int FORBIDDEN = 403;
  private static final int PRECONDITION_FAILED = 412;
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;
  private static final int BEHIND = 503;
  private static final String SECONDS = "2";

  private Refusals() {}

  public static HttpProblem problem(Refusal refusal, Place place) {
    return switch (refusal) {
      case Refusal.Invalid(List<Fault> faults) ->
          Problems.invalid(
              faults.stream()
                  .map(fault -> new FieldFault(fault.pointer(), fault.detail()))
                  .toList());
      case Refusal.Unknown unknown -> unknown(unknown, place);
      case Refusal.NotKnownYet(Refusal otherwise) -> notKnownYet(problem(otherwise, place));
      case Refusal.NotDefinedYet(String code, Quarter quarter, Quarter from) ->
          unprocessable(
              "not-defined-yet",
              "The indicator is not defined in that quarter",
              place.pointer("quarter"),
              "%s is defined from %s, not in %s: correct the quarter, or ask the performance team"
                      .formatted(code, from, quarter)
                  + " to let the definition begin earlier");
      case Refusal.ValueNeeded(Unit unit) ->
          unprocessable(
              "value-needed",
              "Numerator and denominator make no value in this unit",
              "/value",
              "How a value in '%s' is computed from numerator and denominator is not known: send the value beside them"
                  .formatted(unit.code()));
      case Refusal.Calculated(String code, Formula formula) ->
          unprocessable(
              "calculated-indicator",
              "The indicator is calculated and not submitted",
              place.pointer("ref"),
              "%s is worked out as %s: submit what it is made of, or let its definition say totalSubmitted"
                  .formatted(code, formula));
      case Refusal.WrongPeriod(String code, String detail) ->
          unprocessable(
              "wrong-period",
              "The measure has no figure of its own for that",
              place.pointer("quarter"),
              code + ": " + detail);
      case Refusal.QuarterNotBegun(Quarter quarter) ->
          unprocessable(
              "quarter-not-begun",
              "The quarter has not begun",
              place.pointer("quarter"),
              "%s begins on %s: correct the quarter".formatted(quarter, quarter.firstDay()));
      case Refusal.WrongDirectorate wrong -> wrongDirectorate(wrong);
      case Refusal.DirectorateEnded ended -> ended(ended, place);
      case Refusal.QuarterClosed closed -> closed(closed, place);
      case Refusal.Superseded(long number, Origin by) -> Conflicts.superseded(number, by);
      case Refusal.Changed(Optional<Long> present) ->
          Problems.of(
              PRECONDITION_FAILED,
              "precondition-failed",
              "It is in another state",
              present
                  .map(
                      "It is at revision %d now: read it, then send what is to replace that one"
                          ::formatted)
                  .orElse("Nothing was submitted yet: leave If-Match out"));
      case Refusal.NothingToWithdraw(String code, Quarter quarter) ->
          Conflicts.nothingToWithdraw(code, quarter);
      case Refusal.PartsNotSaid(List<String> breakdowns) -> Conflicts.partsNotSaid(breakdowns);
      case Refusal.Hidden(long number, OutturnStatus status) -> Conflicts.hidden(number, status);
      case Refusal.KeyUsed(String key) ->
          unprocessable(
              "idempotency-key-used",
              "The Idempotency-Key was used for another submission",
              "{Idempotency-Key}",
              "'%s' was sent with another content: choose a new key".formatted(key));
    };
  }

  private static HttpProblem unknown(Refusal.Unknown unknown, Place place) {
    String kind = words(unknown.kind());
    return Problems.of(
        UNPROCESSABLE,
        "unknown-" + kind.replace(' ', '-'),
        "The " + kind + " is not known",
        List.of(
            new FieldFault(
                place.pointer(parameter(unknown.kind())),
                "There is no %s %s: correct it, or if it is new, try again in a moment"
                    .formatted(kind, unknown.code()))));
  }

  private static HttpProblem notKnownYet(HttpProblem otherwise) {
    List<FieldFault> faults =
        faults(otherwise).stream()
            .map(it -> new FieldFault(it.pointer(), notKnownYet(it.detail())))
            .toList();
    return HttpProblem.builder(
            Problems.of(
                BEHIND, "reference-data-behind", "What was told is not known here yet", faults))
        .withHeader("Retry-After", SECONDS)
        .build();
  }

  private static String notKnownYet(String otherwise) {
    return ("Something was told that is not known here yet, and nothing was stored: send the same"
            + " again after %s seconds. As far as is known: %s")
        .formatted(SECONDS, otherwise);
  }

  /** The fields at fault; its detail alone if it names none. */
  public static List<FieldFault> faults(HttpProblem problem) {
    return problem.getParameters().get("errors") instanceof List<?> errors
        ? errors.stream().map(FieldFault.class::cast).toList()
        : List.of(new FieldFault("", String.valueOf(problem.getDetail())));
  }

  private static String words(ReferenceKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String parameter(ReferenceKind kind) {
    return switch (kind) {
      case DIRECTORATE -> "directorate";
      case BREAKDOWN -> "parts";
      default -> "ref";
    };
  }

  private static HttpProblem wrongDirectorate(Refusal.WrongDirectorate wrong) {
    return Problems.of(
        FORBIDDEN,
        "wrong-directorate",
        "The token does not speak for the directorate",
        wrong
            .owner()
            .map(
                owner ->
                    "%s belongs to directorate %s: use a token that names it"
                        .formatted(wrong.code(), owner))
            .orElseGet(
                () ->
                    "%s belongs to no directorate: only the performance team submits for it"
                        .formatted(wrong.code())));
  }

  private static HttpProblem ended(Refusal.DirectorateEnded ended, Place place) {
    String successors =
        ended.successors().isEmpty()
            ? "ask the performance team who took over"
            : "it was succeeded by " + String.join(", ", ended.successors());
    return unprocessable(
        "directorate-ended",
        "The directorate had ended by that quarter",
        place.pointer("quarter"),
        "Directorate %s ended with %s: %s"
            .formatted(ended.code(), ended.lastQuarter(), successors));
  }

  private static HttpProblem unprocessable(
      String code, String title, String pointer, String detail) {
    return Problems.of(UNPROCESSABLE, code, title, List.of(new FieldFault(pointer, detail)));
  }

  /** With what would have been enough. */
  private static HttpProblem closed(Refusal.QuarterClosed closed, Place place) {
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
