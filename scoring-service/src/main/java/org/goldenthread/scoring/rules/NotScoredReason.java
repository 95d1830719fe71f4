package org.goldenthread.scoring.rules;

import org.goldenthread.vocabulary.OutturnStatus;

/** Why an outturn is not scored. The first that applies, in this order, is given. */
public enum NotScoredReason {
  /** Nothing says what the value means in this quarter. */
  NO_DEFINITION("the indicator has no definition in this quarter"),
  /** The measure starts later or is retired. */
  NOT_DUE("the measure is not due in this quarter"),
  /** The value is owed and will come later. */
  DELAYED("the outturn is delayed"),
  /** There is no value. */
  NOT_AVAILABLE("the outturn is not available"),
  /** The indicator does not apply in the quarter. */
  NOT_APPLICABLE("the indicator does not apply in this quarter"),
  /** There is a value that must not be shown, and its score would tell of it. */
  SUPPRESSED("the outturn is suppressed"),
  /** What was submitted should not have been. */
  WITHDRAWN("the outturn was withdrawn"),
  /** The definition says that it only informs. */
  INFORMATION_ONLY("the indicator is for information only"),
  /** Neither direction is good. */
  NEUTRAL_POLARITY("neither a higher nor a lower value is better"),
  /** The quarter has no target. */
  NO_TARGET("there is no target"),
  /** No council plan covers the quarter. */
  NO_PLAN("no council plan covers this quarter"),
  /** The plan names a policy of which nothing has been heard. */
  UNKNOWN_POLICY("the scoring policy that the council plan names is not known");

  private final String words;

  NotScoredReason(String words) {
    this.words = words;
  }

  /** The reason as the second half of a sentence: "not scored: there is no target". */
  public String words() {
    return words;
  }

  /** The reason that a typed absence gives. */
  static NotScoredReason of(OutturnStatus absence) {
    return switch (absence) {
      case DELAYED -> DELAYED;
      case NOT_AVAILABLE -> NOT_AVAILABLE;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case SUPPRESSED -> SUPPRESSED;
      case WITHDRAWN -> WITHDRAWN;
      case PROVISIONAL, FINAL ->
          throw new IllegalArgumentException(absence + " is not a reason: it has a value");
    };
  }
}
