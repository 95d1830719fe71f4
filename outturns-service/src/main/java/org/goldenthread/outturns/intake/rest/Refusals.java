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
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;
  private static final int UNPROCESSABLE = 422;

  private Refusals() {}

  public static HttpProblem problem(Refusal refusal, Place place) {
    return switch (refusal) {
      case Refusal.Invalid(List<Fault> faults) ->
          Problems.invalid(
              faults.stream()
                  .map(fault -> new FieldFault(fault.pointer(), fault.detail()))
                  .toList());
      case Refusal.Unknown unknown -> unknown(unknown, place);
      case Refusal.NotDefinedYet early -> QuarterRefusals.notDefinedYet(early, place);
      case Refusal.ValueNeeded(Unit unit) -> valueNeeded(unit);
      case Refusal.Calculated(String code, Formula formula) -> calculated(code, formula, place);
      case Refusal.QuarterNotBegun notBegun -> QuarterRefusals.notBegun(notBegun, place);
      case Refusal.WrongDirectorate wrong -> wrongDirectorate(wrong);
      case Refusal.DirectorateEnded ended -> QuarterRefusals.ended(ended, place);
      case Refusal.QuarterClosed closed -> QuarterRefusals.quarterClosed(closed, place);
      case Refusal.Superseded(long number, Origin by) -> superseded(number, by);
      case Refusal.Changed(Optional<Long> present) -> changed(present);
      case Refusal.NothingToWithdraw(String code, Quarter quarter) ->
          nothingToWithdraw(code, quarter);
      case Refusal.Hidden(long number, OutturnStatus status) -> hidden(number, status);
      case Refusal.KeyUsed(String key) -> keyUsed(key);
    };
  }

  private static HttpProblem unknown(Refusal.Unknown unknown, Place place) {
    String kind = unknown.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String parameter = unknown.kind() == ReferenceKind.DIRECTORATE ? "directorate" : "ref";
    return Problems.of(
        UNPROCESSABLE,
        "unknown-" + kind.replace(' ', '-'),
        "The " + kind + " is not known",
        List.of(
            new FieldFault(
                place.pointer(parameter),
                "There is no %s %s: correct it, or if it is new, try again in a moment"
                    .formatted(kind, unknown.code()))));
  }

  private static HttpProblem valueNeeded(Unit unit) {
    return Problems.of(
        UNPROCESSABLE,
        "value-needed",
        "Numerator and denominator make no value in this unit",
        List.of(
            new FieldFault(
                "/value",
                "How a value in '%s' is computed from numerator and denominator is not known: send the value beside them"
                    .formatted(unit.code()))));
  }

  private static HttpProblem calculated(String code, Formula formula, Place place) {
    return Problems.of(
        UNPROCESSABLE,
        "calculated-indicator",
        "The indicator is calculated and not submitted",
        List.of(
            new FieldFault(
                place.pointer("ref"),
                "%s is worked out as %s: submit what it is made of, or let its definition say totalSubmitted"
                    .formatted(code, formula))));
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

  private static HttpProblem superseded(long number, Origin by) {
    return Problems.of(
        CONFLICT,
        "superseded",
        "What you send was replaced since",
        List.of(
            new FieldFault(
                "/revisionReason",
                "You said this before, and revision %d by %s of %s replaced it: leave it, or say why yours is right after all"
                    .formatted(number, by.by(), by.at()))));
  }

  private static HttpProblem changed(Optional<Long> present) {
    return Problems.of(
        PRECONDITION_FAILED,
        "precondition-failed",
        "It is in another state",
        present
            .map(
                "It is at revision %d now: read it, then send what is to replace that one"
                    ::formatted)
            .orElse("Nothing was submitted yet: leave If-Match out"));
  }

  private static HttpProblem nothingToWithdraw(String code, Quarter quarter) {
    return Problems.of(
        CONFLICT,
        "nothing-to-withdraw",
        "There is nothing to withdraw",
        List.of(
            new FieldFault(
                "/status",
                "Nothing was submitted for %s in %s: correct them, or send another status"
                    .formatted(code, quarter))));
  }

  private static HttpProblem hidden(long number, OutturnStatus status) {
    return Problems.of(
        CONFLICT,
        "figure-hidden",
        "The figure is not to be shown",
        List.of(
            new FieldFault(
                "/revisionReason",
                "Revision %d says %s: leave it, or say why a figure is shown again after all"
                    .formatted(number, status))));
  }

  private static HttpProblem keyUsed(String key) {
    return Problems.of(
        UNPROCESSABLE,
        "idempotency-key-used",
        "The Idempotency-Key was used for another submission",
        List.of(
            new FieldFault(
                "{Idempotency-Key}",
                "'%s' was sent with another content: choose a new key".formatted(key))));
  }
}
