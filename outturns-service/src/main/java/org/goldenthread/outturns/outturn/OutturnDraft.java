package org.goldenthread.outturns.outturn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.field.Faults;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.outturns.reference.Definition;
import org.goldenthread.outturns.reference.Indicator;
import org.goldenthread.outturns.reference.Subject;
import org.goldenthread.outturns.submission.Draft;
import org.goldenthread.outturns.submission.Refusal;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;

/**
 * An outturn as it was sent. Without a status it is final, provided that there is a value; without
 * a value it is computed from numerator and denominator.
 *
 * @param month the month of the quarter that it is for, where it is not for the whole
 */
public record OutturnDraft(
    IndicatorRef ref,
    Quarter quarter,
    Optional<Figure> value,
    Optional<Figure> numerator,
    Optional<Figure> denominator,
    Optional<Supplementary> supplementary,
    Optional<OutturnStatus> status,
    Optional<String> reason,
    Optional<Quarter> expectedQuarter,
    Optional<String> note,
    Optional<YearMonth> month)
    implements Draft<Outturn> {

  private static final Fault TOO_GREAT =
      new Fault("/numerator", "Numerator over denominator gives too great a number");
  private static final int LONGEST_TEXT = 4_000;
  private static final int LONGEST_UNIT = 60;

  /** Times a percentage's or a common rate's factor, a quotient below this is no greater figure. */
  private static final BigDecimal GREATEST_QUOTIENT =
      BigDecimal.ONE.movePointRight(Figure.DIGITS_BEFORE - 4);

  @Override
  public LocalDate firstDay() {
    return month.map(it -> it.atDay(1)).orElseGet(quarter::firstDay);
  }

  @Override
  public String subject() {
    return ref.value();
  }

  @Override
  public List<Fault> faults() {
    Faults faults =
        new Faults()
            .figure("/value", value)
            .figure("/numerator", numerator)
            .figure("/denominator", denominator)
            .figure("/supplementary/value", supplementary.map(Supplementary::value))
            .text("/reason", reason, LONGEST_TEXT)
            .text("/note", note, LONGEST_TEXT);
    supplementary.ifPresent(s -> faults.required("/supplementary/unit", s.unit(), LONGEST_UNIT));
    checkRatio(faults);
    checkStatus(faults);
    faults.when(
        month.isPresent() && (supplementary.isPresent() || expectedQuarter.isPresent()),
        supplementary.isPresent() ? "/supplementary" : "/expectedQuarter",
        "A month takes none of this: leave it out");
    return faults.all();
  }

  private void checkRatio(Faults faults) {
    faults
        .when(
            numerator.isPresent() && denominator.isEmpty(),
            "/denominator",
            "denominator is missing: a numerator comes with one")
        .when(
            denominator.isPresent() && numerator.isEmpty(),
            "/numerator",
            "numerator is missing: a denominator comes with one")
        .when(
            denominator.filter(d -> d.value().signum() <= 0).isPresent(),
            "/denominator",
            "The denominator must be above zero: where there was nothing to count, leave both out"
                + " and send the status NOT_APPLICABLE with the reason")
        .when(isTooGreat(), TOO_GREAT.pointer(), TOO_GREAT.detail());
  }

  private boolean isTooGreat() {
    return numerator.filter(Figure::fits).isPresent()
        && denominator.filter(d -> d.fits() && d.value().signum() > 0).isPresent()
        && isAbove(numerator.orElseThrow().value(), denominator.orElseThrow().value());
  }

  private static boolean isAbove(BigDecimal numerator, BigDecimal denominator) {
    return numerator.abs().compareTo(denominator.multiply(GREATEST_QUOTIENT)) >= 0;
  }

  private void checkStatus(Faults faults) {
    boolean hasFigure = value.isPresent() || numerator.isPresent() || denominator.isPresent();
    boolean isAbsent = status.filter(sent -> !sent.hasValue()).isPresent();
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
            expectedQuarter.isPresent() && !isAbsent,
            "/expectedQuarter",
            "Only an outturn without a value is expected later: leave this out");
    status.filter(OutturnStatus::hidesEarlier).ifPresent(sent -> checkHiding(faults, sent));
  }

  /** Whoever hides a figure says why, and leaves nothing beside it that would give it away. */
  private void checkHiding(Faults faults, OutturnStatus sent) {
    faults
        .when(
            reason.isEmpty(),
            "/reason",
            sent == OutturnStatus.SUPPRESSED
                ? "reason is missing: say why the figure must not be shown, such as 'fewer than"
                    + " five'"
                : "reason is missing: say why the figure should not have been sent")
        .when(
            supplementary.isPresent(),
            "/supplementary",
            "No figure goes with the status %s: leave this out".formatted(sent))
        .when(
            expectedQuarter.isPresent(),
            "/expectedQuarter",
            "Nothing is expected with the status %s: leave this out".formatted(sent));
  }

  @Override
  public Optional<Refusal> refusal(Subject about) {
    if (about instanceof Indicator indicator && !indicator.frequencyIn(quarter).endsIn(quarter)) {
      return Optional.of(
          new Refusal.WrongPeriod(
              indicator.code(), indicator.frequencyIn(quarter).nothingEndsIn(quarter)));
    }
    return calculated(about).or(() -> Months.refusal(this, about)).or(() -> withoutValue(about));
  }

  private Optional<Refusal> calculated(Subject about) {
    return about instanceof Indicator indicator
        ? indicator
            .definitionIn(quarter)
            .flatMap(Definition::formulaInsteadOfSubmission)
            .map(it -> new Refusal.Calculated(subject(), it))
        : Optional.empty();
  }

  private Optional<Refusal> withoutValue(Subject about) {
    if (value.isPresent() || ratio().isEmpty()) {
      return Optional.empty();
    }
    Optional<Figure> computed = computed(about);
    return computed.isEmpty()
        ? Optional.of(new Refusal.ValueNeeded(unit(about)))
        : computed
            .filter(figure -> !figure.fits())
            .map(figure -> new Refusal.Invalid(List.of(TOO_GREAT)));
  }

  Optional<Ratio> ratio() {
    return numerator.flatMap(n -> denominator.map(d -> new Ratio(n, d)));
  }

  private Optional<Figure> computed(Subject about) {
    return ratio().flatMap(ratio -> unit(about).factor().map(ratio::value));
  }

  private Unit unit(Subject about) {
    return about instanceof Indicator indicator ? indicator.unitIn(quarter) : Unit.UNSTATED;
  }

  /** A month is put in the place of the same month of the present outturn. */
  @Override
  public Outturn complete(Subject about, Optional<Outturn> present) {
    return month
        .flatMap(
            part ->
                Months.rule(about, quarter)
                    .map(rule -> Months.with(figure(part, about), present, rule, unit(about))))
        .map(rollUp -> rollUp.outturn(ref))
        .orElseGet(() -> complete(about));
  }

  private MonthlyFigure figure(YearMonth part, Subject about) {
    return new MonthlyFigure(
        part,
        status.orElse(OutturnStatus.FINAL),
        value.or(() -> computed(about)),
        ratio(),
        reason,
        note);
  }

  @Override
  public Outturn complete(Subject about) {
    return new Outturn(
        ref,
        quarter,
        status.orElse(OutturnStatus.FINAL),
        value.or(() -> computed(about)),
        ratio(),
        supplementary,
        reason,
        expectedQuarter,
        note,
        Optional.empty(),
        List.of());
  }
}
