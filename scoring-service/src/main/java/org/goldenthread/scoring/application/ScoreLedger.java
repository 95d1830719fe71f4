package org.goldenthread.scoring.application;

import java.util.Optional;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/** The scores that were told to the world. What is kept and what is told commit together. */
public interface ScoreLedger {

  /** The latest score of an indicator's quarter. */
  Optional<PublishedScore> latest(IndicatorRef ref, Quarter quarter);

  /** Replaces the latest score. */
  void keep(PublishedScore score);

  /** Tells the world. */
  void announce(PublishedScore score);
}
