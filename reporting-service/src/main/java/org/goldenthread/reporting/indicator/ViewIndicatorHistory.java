package org.goldenthread.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.vocabulary.IndicatorRef;

/** Shows what an indicator's figures and scores have been over the years. */
@ApplicationScoped
public class ViewIndicatorHistory {

  private final Histories histories;

  ViewIndicatorHistory(Histories histories) {
    this.histories = histories;
  }

  /** The indicator's history; empty if nothing defines the indicator. */
  @Transactional
  public Optional<IndicatorHistory> view(IndicatorRef ref) {
    return view(ref, AsOf.NOW);
  }

  /** The indicator's history as it was told until then. */
  @Transactional
  public Optional<IndicatorHistory> view(IndicatorRef ref, AsOf asOf) {
    return histories.of(ref, asOf).map(IndicatorAccount::history);
  }
}
