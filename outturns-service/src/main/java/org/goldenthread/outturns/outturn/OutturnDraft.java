package org.goldenthread.outturns.outturn;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.outturns.field.Fault;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.outturns.part.Part;
import org.goldenthread.outturns.part.SentParts;
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
    SentParts parts,
    Optional<YearMonth> month)
    implements Draft<Outturn> {

  static final Fault TOO_GREAT =
      new Fault("/numerator", "Numerator over denominator gives too great a number");

  @Override
  public LocalDate firstDay() {
    return month.map(it -> it.atDay(1)).orElseGet(quarter::firstDay);
  }

  @Override
  public String subject() {
    return ref.value();
  }

  @Override
  public String written() {
    return ref.spelling();
  }

  @Override
  public List<Fault> faults() {
    return new DraftFaults(this).all();
  }

  @Override
  public Optional<Refusal> refusal(Subject about) {
    if (about instanceof Indicator indicator && !indicator.frequencyIn(quarter).endsIn(quarter)) {
      return Optional.of(
          new Refusal.WrongPeriod(
              indicator.written(), indicator.frequencyIn(quarter).nothingEndsIn(quarter)));
    }
    return calculated(about)
        .or(() -> Months.refusal(this, about))
        .or(() -> withoutValue(about))
        .or(
            () ->
                about instanceof Indicator indicator
                    ? parts.refusal(indicator, quarter, value.isPresent() || ratio().isPresent())
                    : Optional.empty());
  }

  private Optional<Refusal> calculated(Subject about) {
    return about instanceof Indicator indicator
        ? indicator
            .definitionIn(quarter)
            .flatMap(Definition::formulaInsteadOfSubmission)
            .map(it -> new Refusal.Calculated(indicator.written(), it))
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

  private List<Part> parts(Subject about) {
    return about instanceof Indicator indicator ? parts.complete(indicator, quarter) : List.of();
  }

  private MonthlyFigure figure(YearMonth part, Subject about) {
    return new MonthlyFigure(
        part,
        status.orElse(OutturnStatus.FINAL),
        value.or(() -> computed(about)),
        ratio(),
        reason,
        note,
        parts(about));
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
        parts(about),
        Optional.empty(),
        List.of());
  }

  /** A month is put in the place of the same one. */
  @Override
  public Outturn complete(Subject about, Optional<Outturn> before) {
    return month
        .flatMap(
            part ->
                Months.rule(about, quarter)
                    .map(
                        rule ->
                            Months.with(
                                figure(part, about).unlessParts(parts, Months.of(part, before)),
                                before,
                                rule,
                                unit(about))))
        .map(rollUp -> rollUp.outturn(ref))
        .orElseGet(() -> complete(about).unlessParts(parts, before));
  }

  /** Of its month, if it is for one. */
  @Override
  public Set<Object> figures(Outturn outturn) {
    return month
        .map(it -> Months.of(it, Optional.of(outturn)).map(OfParts::figures).orElseGet(Set::of))
        .orElseGet(outturn::figures);
  }

  @Override
  public Optional<Refusal> loss(Outturn before) {
    List<Part> there =
        month
            .map(it -> Months.of(it, Optional.of(before)).map(MonthlyFigure::parts))
            .orElseGet(() -> Optional.of(before.parts()))
            .orElse(List.of());
    boolean lost =
        parts.said().isEmpty() && !there.isEmpty() && (value.isPresent() || ratio().isPresent());
    return lost
        ? Optional.of(
            new Refusal.PartsNotSaid(there.stream().map(Part::breakdown).distinct().toList()))
        : Optional.empty();
  }
}
