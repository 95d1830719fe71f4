package org.goldenthread.scoring.series;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.vocabulary.OutturnStatus;

/** What was submitted for an indicator and the quarter that it measures. */
public sealed interface Outturn {

  /** Counts the submissions for one indicator and quarter, from 1; the greatest is in force. */
  long revision();

  /** What the submission says about the value. */
  OutturnStatus status();

  /**
   * A value.
   *
   * @param value as submitted, with all its digits
   * @param ratio what it is the quotient of, where both were given
   * @param calculation how it was worked out from other indicators: {@code ADM 1 / ADM 3 = 457 /
   *     121}; empty for what was submitted
   * @param status provisional or final
   */
  record Measured(
      BigDecimal value,
      Optional<Ratio> ratio,
      Optional<String> calculation,
      OutturnStatus status,
      long revision)
      implements Outturn {
    /** Refuses a status that carries no value. */
    public Measured {
      if (!status.hasValue()) {
        throw new IllegalArgumentException("An outturn that is " + status + " has no value");
      }
    }

    /** A value of which nothing more is known. */
    public Measured(BigDecimal value, OutturnStatus status, long revision) {
      this(value, Optional.empty(), status, revision);
    }

    /** A value that was submitted. */
    public Measured(BigDecimal value, Optional<Ratio> ratio, OutturnStatus status, long revision) {
      this(value, ratio, Optional.empty(), status, revision);
    }
  }

  /** A numerator and a denominator. */
  record Ratio(BigDecimal numerator, BigDecimal denominator) {

    /** What it has more than another one. */
    public Ratio less(Ratio other) {
      return new Ratio(
          numerator.subtract(other.numerator), denominator.subtract(other.denominator));
    }
  }

  /**
   * No value, and why.
   *
   * @param status delayed, not available or not applicable
   */
  record Absent(OutturnStatus status, long revision) implements Outturn {
    /** Refuses a status that carries a value. */
    public Absent {
      if (status.hasValue()) {
        throw new IllegalArgumentException("An outturn that is " + status + " needs a value");
      }
    }
  }
}
