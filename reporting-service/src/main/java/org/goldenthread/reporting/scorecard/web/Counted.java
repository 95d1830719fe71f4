package org.goldenthread.reporting.scorecard.web;

/** Counts in words that agree with them. */
public final class Counted {

  private Counted() {}

  /** {@code 1 indicator}, {@code 14 indicators}. */
  public static String indicators(int count) {
    return count == 1 ? "1 indicator" : count + " indicators";
  }

  /** {@code 1 indicator is}, {@code 14 indicators are}. */
  public static String indicatorsAre(int count) {
    return indicators(count) + (count == 1 ? " is" : " are");
  }
}
