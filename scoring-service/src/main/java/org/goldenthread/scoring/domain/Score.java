package org.goldenthread.scoring.domain;

import java.math.BigDecimal;
import org.goldenthread.vocabulary.Polarity;

/** How an outturn stands against its target, or why it is not scored. */
public sealed interface Score {

  /** The band's code or the reason's: what a reader sees of it. */
  default String verdict() {
    return switch (this) {
      case Scored scored -> scored.band().code();
      case NotScored(NotScoredReason reason) -> "not scored: " + reason.name();
    };
  }

  /**
   * A score with the numbers that decide it.
   *
   * @param placement the band and how it was reached
   * @param actual the outturn
   * @param target the value to reach
   * @param polarity which direction is good
   * @param variance how far the outturn is on the good side of its target; negative on the bad side
   * @param tolerance the tolerance that applied
   */
  record Scored(
      Placement placement,
      Outturn.Measured actual,
      Target.Value target,
      Polarity polarity,
      BigDecimal variance,
      ToleranceInForce tolerance)
      implements Score {

    /** The score itself. */
    public Band band() {
      return placement.band();
    }
  }

  /** No score. */
  record NotScored(NotScoredReason reason) implements Score {}
}
