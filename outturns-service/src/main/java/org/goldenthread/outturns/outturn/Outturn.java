package org.goldenthread.outturns.outturn;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.goldenthread.outturns.field.Figure;
import org.goldenthread.outturns.field.Ratio;
import org.goldenthread.outturns.part.Part;
import org.goldenthread.outturns.reference.ReferenceKind;
import org.goldenthread.outturns.submission.Statement;
import org.goldenthread.outturns.submission.StatementType;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.MonthlyToQuarter;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;

/**
 * What is said about an indicator's value in a data quarter.
 *
 * @param value present if and only if the status has one
 * @param ratio what the value was computed from, where that was sent
 * @param reason why the value is absent or was revised
 * @param expectedQuarter when a delayed value is expected
 * @param note printed with the figure
 * @param parts what is said of the categories of its breakdowns, by their codes
 * @param calculation how this service worked it out; empty for what was submitted
 * @param months what the quarter was made of, earliest first, where it is recorded by month
 */
public record Outturn(
    IndicatorRef ref,
    Quarter quarter,
    OutturnStatus status,
    Optional<Figure> value,
    Optional<Ratio> ratio,
    Optional<Supplementary> supplementary,
    Optional<String> reason,
    Optional<Quarter> expectedQuarter,
    Optional<String> note,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts,
    Optional<Calculation> calculation,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MonthlyFigure> months)
    implements Statement, OfParts<Outturn> {

  private static final List<BigDecimal> FACTORS =
      Stream.of(1L, 100L, 1_000L, 10_000L, 100_000L).map(BigDecimal::valueOf).toList();

  /** What is kept as such. */
  public static final StatementType<Outturn> TYPE =
      new StatementType<>("outturn", Outturn.class, ReferenceKind.INDICATOR);

  /**
   * An outturn that has a value exactly if its status says so.
   *
   * @throws IllegalArgumentException otherwise
   */
  public Outturn {
    if (status.hasValue() != value.isPresent()) {
      throw new IllegalArgumentException("A value goes with the statuses that have one");
    }
    // What was kept before there were parts has none.
    parts = Optional.ofNullable(parts).map(List::copyOf).orElse(List.of());
    months = List.copyOf(months);
  }

  /** The same made anew of its months; empty if nothing changes, or it is not made of any. */
  public Optional<Outturn> rolledUp(MonthlyToQuarter rule, Unit unit) {
    return Optional.of(new RollUp(rule, unit, quarter, months))
        .filter(_ -> !months.isEmpty())
        .map(rollUp -> rollUp.outturn(ref))
        .filter(anew -> !anew.equals(this));
  }

  /**
   * The same with the value that its ratio gives in a unit, if its value was computed for a unit
   * with another factor; empty if nothing changes. A value is computed if it is exactly, to the
   * last of ten decimals, what the ratio gives by one of the factors that units have.
   */
  public Optional<Outturn> computedIn(Unit unit) {
    return ratio.flatMap(
        it ->
            unit.factor()
                .map(it::value)
                .filter(computed -> computed.fits() && !value.equals(Optional.of(computed)))
                .filter(computed -> FACTORS.stream().map(it::value).anyMatch(this::isValue))
                .map(figure -> with(Optional.of(figure), parts, months)));
  }

  private boolean isValue(Figure figure) {
    return value.equals(Optional.of(figure));
  }

  @Override
  public Outturn with(List<Part> others) {
    return with(value, others, months);
  }

  /** The same made of other months. */
  public Outturn withMonths(List<MonthlyFigure> others) {
    return with(value, parts, others);
  }

  /** A month as an outturn of its own. */
  public Outturn of(MonthlyFigure month) {
    return new Outturn(
        ref,
        quarter,
        month.status(),
        month.value(),
        month.ratio(),
        Optional.empty(),
        month.reason(),
        Optional.empty(),
        month.note(),
        month.parts(),
        Optional.empty(),
        List.of());
  }

  /** The same with something in place of each part, of its months too. */
  public Outturn withEachPart(UnaryOperator<Part> replacing) {
    return with(
        value,
        each(parts, replacing),
        months.stream().map(month -> month.with(each(month.parts(), replacing))).toList());
  }

  private static List<Part> each(List<Part> parts, UnaryOperator<Part> replacing) {
    return parts.stream().map(replacing).toList();
  }

  private Outturn with(
      Optional<Figure> figure, List<Part> otherParts, List<MonthlyFigure> otherMonths) {
    return new Outturn(
        ref,
        quarter,
        status,
        figure,
        ratio,
        supplementary,
        reason,
        expectedQuarter,
        note,
        otherParts,
        calculation,
        otherMonths);
  }

  /**
   * Whether it tells any: its own, or those of its parts or of months that are not all told yet.
   */
  public boolean tellsFigures() {
    return status.hasValue() || !parts.isEmpty() || !months.isEmpty();
  }

  /** The same position with nothing but a status that has no value, and a reason. */
  public Outturn withoutFigures(OutturnStatus absence, String why) {
    return new Outturn(
        ref,
        quarter,
        absence,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(why),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  @Override
  public Stream<String> texts() {
    return Stream.of(reason, note).flatMap(Optional::stream);
  }

  @Override
  public String subject() {
    return ref.value();
  }

  @Override
  public boolean givesReason() {
    return reason.isPresent();
  }
}
