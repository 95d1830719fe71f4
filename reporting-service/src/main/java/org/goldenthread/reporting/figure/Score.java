package org.goldenthread.reporting.figure;

/** A band of the policy, or why there is none. */
public sealed interface Score {

  /** A score, with the symbol and label of the policy that gave it. */
  record Banded(String band, String symbol, String label) implements Score {}

  /**
   * No score.
   *
   * @param code the reason for machines
   * @param reason the reason as the second half of a sentence: "there is no target"
   */
  record NotScored(String code, String reason) implements Score {}
}
