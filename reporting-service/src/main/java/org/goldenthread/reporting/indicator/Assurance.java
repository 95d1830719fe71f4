package org.goldenthread.reporting.indicator;

import java.math.BigDecimal;
import org.goldenthread.vocabulary.Polarity;

/**
 * Whether a target can be relied on to be met as the measure varies now (the assurance of the NHS's
 * Making Data Count): it says nothing of one figure.
 */
public enum Assurance {
  /** Even the worse limit meets the target. */
  MET("P", "Can be expected to meet the target: its whole usual range does"),
  /** Even the better limit misses the target. */
  MISSED("F", "Can be expected to miss the target: its whole usual range does"),
  /** The target lies within the usual range. */
  BY_CHANCE("?", "May meet or miss the target by chance: it lies within the usual range");

  private final String letter;
  private final String words;

  Assurance(String letter, String words) {
    this.letter = letter;
    this.words = words;
  }

  /**
   * That of a measure which varies between limits.
   *
   * @param polarity not neutral
   * @throws IllegalArgumentException for a neutral measure, of which no target is better
   */
  static Assurance of(ControlChart.Limits limits, BigDecimal target, Polarity polarity) {
    int lower = limits.lower().compareTo(target);
    int upper = limits.upper().compareTo(target);
    return switch (polarity) {
      case HIGHER_IS_BETTER -> of(lower >= 0, upper < 0);
      case LOWER_IS_BETTER -> of(upper <= 0, lower > 0);
      case NEUTRAL ->
          throw new IllegalArgumentException("Nothing is better or worse than a neutral target");
    };
  }

  private static Assurance of(boolean met, boolean missed) {
    if (met) {
      return MET;
    }
    return missed ? MISSED : BY_CHANCE;
  }

  /** The letter of its icon. */
  public String letter() {
    return letter;
  }

  /** What it says. */
  public String words() {
    return words;
  }
}
