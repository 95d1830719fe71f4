package org.goldenthread.scoring.stream;

import java.util.NavigableMap;
import java.util.Optional;
import org.goldenthread.scoring.series.Indicator;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** The indicators and outturns that have been heard of, each in the revision in force. */
public interface SeriesLedger {

  /** The indicator; an unknown one where nothing has been heard of it yet. */
  Indicator indicator(IndicatorRef ref);

  /** All its outturns. */
  NavigableMap<Quarter, Outturn> outturns(IndicatorRef ref);

  /** Its outturns from one quarter to another, both included. */
  NavigableMap<Quarter, Outturn> outturns(IndicatorRef ref, Quarter from, Quarter to);

  /** The next indicator with outturns, in the ledger's own order; the first after nothing. */
  Optional<IndicatorRef> next(Optional<IndicatorRef> after);
}
