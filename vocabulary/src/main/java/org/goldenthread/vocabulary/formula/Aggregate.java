package org.goldenthread.vocabulary.formula;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is made of a list of expressions. */
public enum Aggregate {
  /** All of them together. */
  SUM,
  /** Their sum over their number. */
  MEAN,
  /**
   * The sum of numerators over the sum of denominators, times the factor of the unit of what is
   * calculated; of references only.
   */
  WEIGHTED;

  /** How it is written, before parentheses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Aggregate> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equalsIgnoreCase(word)).findFirst();
  }
}
