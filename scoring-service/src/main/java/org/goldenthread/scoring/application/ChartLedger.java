package org.goldenthread.scoring.application;

import java.util.Optional;
import org.goldenthread.vocabulary.IndicatorRef;

/** The control charts that were told to the world. What is kept and told commits together. */
public interface ChartLedger {

  /** The latest chart of an indicator. */
  Optional<PublishedChart> latest(IndicatorRef ref);

  /** Replaces the latest chart. */
  void keep(PublishedChart chart);

  /** Tells the world. */
  void announce(PublishedChart chart);
}
