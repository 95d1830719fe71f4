package org.goldenthread.vocabulary;

import java.util.Locale;
import java.util.Optional;

/** What a submission says about an indicator's value in a quarter. */
public enum OutturnStatus {
  /** A value that may still change. */
  PROVISIONAL,
  /** A value as it will be reported. */
  FINAL,
  /** A value is owed and will come later. */
  DELAYED,
  /** There is no value for this quarter, for example because the measure starts later. */
  NOT_AVAILABLE,
  /** The indicator does not apply in this quarter. */
  NOT_APPLICABLE,
  /** There is a value and it must not be shown, for example because it counts very few people. */
  SUPPRESSED,
  /**
   * What was said before should not have been said: there is no value, and the old one is hidden.
   */
  WITHDRAWN;

  /** The status that somebody may have meant with a word that is none; nothing is taken for it. */
  public static Optional<OutturnStatus> meant(String word) {
    return switch (word.strip().toUpperCase(Locale.ROOT)) {
      case "P", "ESTIMATE", "ESTIMATED" -> Optional.of(PROVISIONAL);
      case "F", "ACTUAL", "CONFIRMED" -> Optional.of(FINAL);
      case "AWAITED", "LATE", "TBC" -> Optional.of(DELAYED);
      case "MISSING" -> Optional.of(NOT_AVAILABLE);
      case "N/A", "NA" -> Optional.of(NOT_APPLICABLE);
      case "C", "CONFIDENTIAL" -> Optional.of(SUPPRESSED);
      default -> Optional.empty();
    };
  }

  /** Whether a submission with this status carries a value. */
  public boolean hasValue() {
    return this == PROVISIONAL || this == FINAL;
  }

  /**
   * Whether from a submission with this status on no reader is told the values that were submitted
   * before it.
   */
  public boolean hidesEarlier() {
    return this == SUPPRESSED || this == WITHDRAWN;
  }
}
