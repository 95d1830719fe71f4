package org.goldenthread.reporting.indicator;

import java.util.Optional;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.vocabulary.IndicatorRef;

/** Everything that was ever reported, by indicator. */
public interface Histories {

  /**
   * What is known of an indicator, as it stood at one moment; empty if nothing defines the
   * indicator. It must be the first thing that a transaction asks for, or come after the like.
   */
  Optional<IndicatorAccount> of(IndicatorRef ref, AsOf asOf);
}
