package org.goldenthread.vocabulary;

/** Which direction of an indicator is good. */
public enum Polarity {
  /** More is better: satisfaction, attendance. */
  HIGHER_IS_BETTER,
  /** Less is better: sickness, arrears. */
  LOWER_IS_BETTER,
  /** Neither is better; the value informs and is never scored. */
  NEUTRAL
}
