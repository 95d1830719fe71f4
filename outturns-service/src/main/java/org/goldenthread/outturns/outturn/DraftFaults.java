package org.goldenthread.outturns.outturn;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.field.Faults;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.vocabulary.OutturnStatus;

/** What is wrong with the fields of an outturn as it was sent. */
record DraftFaults(OutturnDraft draft) {

  private static final int LONGEST_TEXT = 4_000;
  private static final int LONGEST_UNIT = 60;

  /** Times a percentage's or a common rate's factor, a quotient below this is no greater figure. */
  private static final BigDecimal GREATEST_QUOTIENT =
      BigDecimal.ONE.movePointRight(Figure.DIGITS_BEFORE - 4);

  List<Fault> all() {
    Faults faults =
        new Faults()
            .figure("/value", draft.value())
            .figure("/numerator", draft.numerator())
            .figure("/denominator", draft.denominator())
            .figure("/supplementary/value", draft.supplementary().map(Supplementary::value))
            .text("/reason", draft.reason(), LONGEST_TEXT)
            .text("/note", draft.note(), LONGEST_TEXT);
    draft
        .supplementary()
        .ifPresent(s -> faults.required("/supplementary/unit", s.unit(), LONGEST_UNIT));
    checkRatio(faults);
    checkStatus(faults);
    draft.parts().check(faults);
    checkMonth(faults);
    return faults.all();
  }

  private void checkMonth(Faults faults) {
    faults.when(
        draft.month().isPresent()
            && (draft.supplementary().isPresent() || draft.expectedQuarter().isPresent()),
        draft.supplementary().isPresent() ? "/supplementary" : "/expectedQuarter",
        "A month takes none of this: leave it out");
  }

  private void checkRatio(Faults faults) {
    faults
        .when(
            draft.numerator().isPresent() && draft.denominator().isEmpty(),
            "/denominator",
            "denominator is missing: a numerator comes with one")
        .when(
            draft.denominator().isPresent() && draft.numerator().isEmpty(),
            "/numerator",
            "numerator is missing: a denominator comes with one")
        .when(
            draft.denominator().filter(d -> d.value().signum() <= 0).isPresent(),
            "/denominator",
            "The denominator must be above zero: where there was nothing to count, leave both out"
                + " and send the status NOT_APPLICABLE with the reason")
        .when(isTooGreat(), OutturnDraft.TOO_GREAT.pointer(), OutturnDraft.TOO_GREAT.detail());
  }

  private boolean isTooGreat() {
    return draft.numerator().filter(Figure::fits).isPresent()
        && draft.denominator().filter(d -> d.fits() && d.value().signum() > 0).isPresent()
        && isAbove(
            draft.numerator().orElseThrow().value(), draft.denominator().orElseThrow().value());
  }

  private static boolean isAbove(BigDecimal numerator, BigDecimal denominator) {
    return numerator.abs().compareTo(denominator.multiply(GREATEST_QUOTIENT)) >= 0;
  }

  private boolean hasFigure() {
    return draft.value().isPresent()
        || draft.numerator().isPresent()
        || draft.denominator().isPresent();
  }

  private void checkStatus(Faults faults) {
    boolean hasFigure = hasFigure();
    boolean isAbsent = draft.status().filter(sent -> !sent.hasValue()).isPresent();
    faults
        .when(
            !hasFigure && !isAbsent,
            "/value",
            "value is missing: send it, or a status that says why there is none, such as DELAYED")
        .when(
            hasFigure && isAbsent,
            "/value",
            "The status says that there is no value: leave out the figures or change the status")
        .when(
            draft.expectedQuarter().isPresent() && !isAbsent,
            "/expectedQuarter",
            "Only an outturn without a value is expected later: leave this out");
    draft.status().filter(OutturnStatus::hidesEarlier).ifPresent(sent -> checkHiding(faults, sent));
  }

  /** Whoever hides a figure says why, and leaves nothing beside it that would give it away. */
  private void checkHiding(Faults faults, OutturnStatus sent) {
    String nothing = "Nothing of this goes with the status %s: leave it out".formatted(sent);
    String why =
        sent == OutturnStatus.SUPPRESSED
            ? "reason is missing: say why the figure must not be shown, such as 'fewer than five'"
            : "reason is missing: say why the figure should not have been sent";
    faults
        .when(draft.reason().isEmpty(), "/reason", why)
        .when(draft.parts().said().filter(it -> !it.isEmpty()).isPresent(), "/parts", nothing)
        .when(draft.supplementary().isPresent(), "/supplementary", nothing)
        .when(draft.expectedQuarter().isPresent(), "/expectedQuarter", nothing);
  }
}
