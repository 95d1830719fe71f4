package org.goldenthread.scoring.stream;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.goldenthread.vocabulary.IndicatorRef;

/**
 * Scores again after a change of a plan or policy, for a while at a time, so that outturns that
 * arrive meanwhile do not wait for the end.
 */
public record RescoreQuarters(SeriesLedger ledger, RescoreSeries rescoreSeries) {

  /**
   * Scores at least one indicator, and goes on until the time is over.
   *
   * @return what is left; nothing when all is done
   */
  public Optional<Rescoring> goOn(Rescoring rescoring, BooleanSupplier timeIsOver) {
    Optional<Rescoring> left = Optional.of(rescoring);
    do {
      left = left.flatMap(this::scoreOne);
    } while (left.isPresent() && !timeIsOver.getAsBoolean());
    return left;
  }

  private Optional<Rescoring> scoreOne(Rescoring rescoring) {
    Optional<IndicatorRef> next = ledger.next(rescoring.done());
    next.ifPresent(ref -> rescoreSeries.quarters(ref, rescoring.quarters(), rescoring.at()));
    return next.map(rescoring::after).or(rescoring::nextPass);
  }
}
