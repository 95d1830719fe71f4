package org.goldenthread.reporting.web;

/** Counts in words that agree with them. */
final class Counted {

  private Counted() {}

  /** {@code 1 indicator}, {@code 14 indicators}. */
  static String indicators(int count) {
    return count == 1 ? "1 indicator" : count + " indicators";
  }

  /** {@code 1 indicator is}, {@code 14 indicators are}. */
  static String indicatorsAre(int count) {
    return indicators(count) + (count == 1 ? " is" : " are");
  }
}
