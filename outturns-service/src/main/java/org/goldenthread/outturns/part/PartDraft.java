package org.goldenthread.outturns.part;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.outturns.field.Faults;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.outturns.reference.Definition;
import org.goldenthread.vocabulary.BreakdownKind;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.UnitKind;

/**
 * A part as it was sent. Without a status it is final, provided that there is a value; without a
 * value it is computed from numerator and denominator.
 */
public record PartDraft(
    String breakdown,
    String category,
    Optional<Figure> value,
    Optional<Figure> numerator,
    Optional<Figure> denominator,
    Optional<OutturnStatus> status,
    Optional<String> reason) {

  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_REASON = 200;

  void check(Faults faults, String at) {
    faults
        .required(at + "/breakdown", breakdown, LONGEST_CODE)
        .required(at + "/category", category, LONGEST_CODE)
        .figure(at + "/value", value)
        .figure(at + "/numerator", numerator)
        .figure(at + "/denominator", denominator)
        .text(at + "/reason", reason, LONGEST_REASON)
        .when(
            numerator.isPresent() != denominator.isPresent(),
            at + (numerator.isPresent() ? "/denominator" : "/numerator"),
            "Numerator and denominator come together: send both or neither")
        .when(
            denominator.filter(it -> it.value().signum() <= 0).isPresent(),
            at + "/denominator",
            "The denominator must be above zero: where there was nothing to count, leave both out");
    checkStatus(faults, at);
  }

  private void checkStatus(Faults faults, String at) {
    boolean hasFigure = value.isPresent() || numerator.isPresent();
    boolean isAbsent = status.filter(sent -> !sent.hasValue()).isPresent();
    faults
        .when(
            !hasFigure && !isAbsent,
            at + "/value",
            "value is missing: send it, or a status that says why there is none, such as"
                + " SUPPRESSED")
        .when(
            hasFigure && isAbsent,
            at + "/value",
            "The status says that there is no value: leave out the figures or change the status")
        .when(
            status.filter(sent -> sent == OutturnStatus.WITHDRAWN).isPresent(),
            at + "/status",
            "A part is withdrawn with its outturn, or left out of the next revision");
  }

  private Optional<Ratio> ratio() {
    return numerator.flatMap(n -> denominator.map(d -> new Ratio(n, d)));
  }

  /** Its value in the unit of its indicator; empty if there is none, or it cannot be computed. */
  Optional<Figure> valueIn(Definition definition) {
    return value.or(() -> ratio().flatMap(ratio -> definition.unit().factor().map(ratio::value)));
  }

  /** Whether it has figures that make no value in the unit, or one with too many digits. */
  boolean isBeyond(Definition definition) {
    return numerator.isPresent() && valueIn(definition).filter(Figure::fits).isEmpty();
  }

  /** What is kept of it: nothing that is too small to be shown. */
  Part complete(Definition definition, BreakdownKind kind) {
    Part sent =
        new Part(
            breakdown,
            category,
            status.orElse(OutturnStatus.FINAL),
            status.filter(it -> !it.hasValue()).isPresent()
                ? Optional.empty()
                : valueIn(definition),
            ratio(),
            reason);
    return definition
        .suppressBelow()
        .filter(limit -> isSmall(count(definition, kind), limit))
        .map(limit -> sent.suppressed("Fewer than " + limit))
        .orElse(sent);
  }

  private static boolean isSmall(Optional<Figure> count, int limit) {
    return count
        .map(Figure::value)
        .filter(it -> it.signum() > 0 && it.compareTo(BigDecimal.valueOf(limit)) < 0)
        .isPresent();
  }

  /** How many it counts; empty if it counts nothing, as a group's percentage. */
  private Optional<Figure> count(Definition definition, BreakdownKind kind) {
    boolean counts = kind == BreakdownKind.PARTS || definition.unit().kind() == UnitKind.NUMBER;
    return numerator.or(() -> value.filter(any -> counts));
  }
}
