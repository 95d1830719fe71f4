package org.goldenthread.scoring.explanation;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.scoring.framework.DeadBand;
import org.goldenthread.scoring.framework.Percentage;
import org.goldenthread.scoring.rules.Comparand.Value;
import org.goldenthread.scoring.rules.Comparand.YearToDate;
import org.goldenthread.scoring.rules.Comparison;
import org.goldenthread.scoring.rules.NoTrendReason;
import org.goldenthread.scoring.rules.Trend;
import org.goldenthread.vocabulary.Digits;
import org.goldenthread.vocabulary.Frequency;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.Unit;
import org.goldenthread.vocabulary.code.Direction;

/**
 * Says how a value moved, with the earlier value and the dead band.
 *
 * @param unit how values are written
 * @param kind what the trend is called
 * @param frequency how often the measure is taken
 * @param earlier what the earlier quarter is called
 */
record TrendSentence(Unit unit, String kind, Frequency frequency, String earlier) {

  static TrendSentence shortTerm(Unit unit, Frequency frequency) {
    return new TrendSentence(unit, "short-term", frequency, "the previous quarter");
  }

  static TrendSentence annual(Unit unit, Frequency frequency) {
    return new TrendSentence(unit, "annual", frequency, "the same quarter last year");
  }

  String of(Trend trend) {
    return switch (trend) {
      case Trend.None(NoTrendReason reason) -> "No %s trend: %s.".formatted(kind, reason.words());
      case Trend.Compared(Direction direction, Comparison comparison) ->
          sentence(words(direction, comparison), comparison);
    };
  }

  private String sentence(String movement, Comparison comparison) {
    return "%s%s %s in %s%s."
        .formatted(
            subject(comparison.current()),
            movement,
            written(comparison.earlier()),
            earlier(comparison.earlier().quarter()),
            deadBand(comparison));
  }

  private String earlier(Quarter quarter) {
    return frequency.isEveryQuarter() ? earlier : frequency.period(quarter).inSentence();
  }

  private static String words(Direction direction, Comparison comparison) {
    return switch (direction) {
      case IMPROVED -> "Improved on";
      case WORSE -> "Worse than";
      case CONSISTENT -> isSame(comparison) ? "The same as" : "Consistent with";
      case INCREASED -> "Higher than";
      case DECREASED -> "Lower than";
      case UNCHANGED -> isSame(comparison) ? "The same as" : "Little changed from";
      case NONE -> throw new IllegalArgumentException("What was compared went somewhere");
    };
  }

  /** Said only where this quarter's figure is not the outturn as submitted. */
  private String subject(Value current) {
    return current
        .takenFrom()
        .map(YearToDate::added)
        .map(added -> added.isPresent() ? "comes to" : "adds")
        .map(verb -> "The %s alone %s %s. ".formatted(period(), verb, written(current)))
        .orElse("");
  }

  private String period() {
    return frequency.isEveryQuarter() ? "quarter" : "half-year";
  }

  private String written(Value value) {
    Optional<String> sum = value.takenFrom().map(soFar -> subtraction(value, soFar));
    return unit.write(value.value()) + sum.orElse("");
  }

  private String subtraction(Value value, YearToDate soFar) {
    return soFar
        .added()
        .map(
            added ->
                " (%s of %s)"
                    .formatted(
                        Digits.grouped(added.numerator()), Digits.grouped(added.denominator())))
        .orElseGet(
            () ->
                " (%s less %s)"
                    .formatted(
                        unit.write(value.value().add(soFar.value())), unit.write(soFar.value())));
  }

  private String deadBand(Comparison comparison) {
    DeadBand band = comparison.deadBand();
    if (band.percent().signum() == 0 || isSame(comparison)) {
      return "";
    }
    BigDecimal width = Percentage.withoutTrailingZeros(band.around(comparison.earlier().value()));
    BigDecimal change = comparison.change().abs();
    return ", a difference of %s, %s %s%% of it (%s)"
        .formatted(
            unit.writeDifference(change),
            change.compareTo(width) <= 0 ? "within" : "more than",
            Digits.grouped(band.percent()),
            unit.writeDifference(width));
  }

  private static boolean isSame(Comparison comparison) {
    return comparison.change().signum() == 0;
  }
}
