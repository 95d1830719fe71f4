package org.goldenthread.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.vocabulary.IndicatorRef;

/** Shows all that can be said of one indicator. */
@ApplicationScoped
public class ViewIndicator {

  private final Histories histories;

  ViewIndicator(Histories histories) {
    this.histories = histories;
  }

  /** The indicator's account from what was told until then; empty if nothing defines it. */
  @Transactional
  public Optional<IndicatorAccount> view(IndicatorRef ref, AsOf asOf) {
    return histories.of(ref, asOf);
  }
}
