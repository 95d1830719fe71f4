package org.goldenthread.reporting.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.reporting.figure.Outturn;
import org.goldenthread.reporting.scorecard.PrintedFigure;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * The outturns that publications printed, each as the last one that shows it.
 *
 * @param outturns by what they are; those without a value, too
 */
public record LastPrinted(Map<PrintedFigure.Key, PrintedFigure> outturns) {

  /** What was printed, each figure once. */
  public static LastPrinted of(List<PrintedFigure> printed) {
    return new LastPrinted(
        printed.stream().collect(Collectors.toMap(PrintedFigure::key, figure -> figure)));
  }

  /** Whether an outturn that nobody hid since has another value than was printed. */
  public boolean isRevised(IndicatorRef ref, Quarter quarter, Outturn outturn) {
    Optional<Outturn> now = Optional.of(outturn);
    return of(ref, quarter).told(now).differsFrom(now);
  }

  Value of(IndicatorRef ref, Quarter quarter) {
    return new Value(
        Optional.ofNullable(
                outturns.get(new PrintedFigure.Key(ref, quarter, PrintedFigure.What.OUTTURN)))
            .flatMap(PrintedFigure::number));
  }

  /** What was printed of a figure; empty if no value was. */
  record Value(Optional<BigDecimal> number) {

    /** Without a number that was suppressed or withdrawn since. */
    Value told(Optional<Outturn> outturn) {
      boolean hidden = outturn.flatMap(Outturn::hiding).isPresent() && differsFrom(outturn);
      return hidden ? new Value(Optional.empty()) : this;
    }

    /** Whether the value is another one since. */
    boolean differsFrom(Optional<Outturn> outturn) {
      return number.isPresent()
          && outturn
              .flatMap(Outturn::value)
              .filter(value -> value.compareTo(number.get()) == 0)
              .isEmpty();
    }
  }
}
