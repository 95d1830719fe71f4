package org.goldenthread.scoring.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.scoring.framework.Band;
import org.goldenthread.scoring.framework.Placement;
import org.goldenthread.scoring.series.Outturn;
import org.goldenthread.scoring.series.Target;
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

  /** The score with its numbers, where there is one. */
  default Optional<Scored> scored() {
    return this instanceof Scored scored ? Optional.of(scored) : Optional.empty();
  }

  /** Why there is none. */
  default Optional<NotScoredReason> whyNot() {
    return this instanceof NotScored(NotScoredReason reason)
        ? Optional.of(reason)
        : Optional.empty();
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
