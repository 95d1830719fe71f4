package org.goldenthread.vocabulary.formula;

/** What stands between two expressions. */
public enum Operator {
  /** One and the other. */
  PLUS("+", 1),
  /** One without the other. */
  MINUS("-", 1),
  /** One so many times. */
  TIMES("*", 2),
  /** One for each of the other. */
  DIVIDED_BY("/", 2);

  private final String sign;
  private final int rank;

  Operator(String sign, int rank) {
    this.sign = sign;
    this.rank = rank;
  }

  /** How it is written. */
  public String sign() {
    return sign;
  }

  /** What has the higher rank is worked out first. */
  int rank() {
    return rank;
  }
}
