package org.goldenthread.vocabulary.code;

/** How a figure moved against an earlier one: judged by polarity, or only told. */
public enum Direction {
  /** Better than the earlier figure. */
  IMPROVED("↗", "Improved"),
  /** As the earlier figure, within the policy's dead band. */
  CONSISTENT("→", "Consistent"),
  /** Worse than the earlier figure. */
  WORSE("↘", "Worse"),
  /** A neutral indicator went up. */
  INCREASED("↑", "Increased"),
  /** A neutral indicator stayed, within the policy's dead band. */
  UNCHANGED("→", "Unchanged"),
  /** A neutral indicator went down. */
  DECREASED("↓", "Decreased"),
  /** There is nothing to compare with, or nothing may be compared. */
  NONE("–", "No trend");

  private final String symbol;
  private final String label;

  Direction(String symbol, String label) {
    this.symbol = symbol;
    this.label = label;
  }

  /** The arrow; never shown without the label. */
  public String symbol() {
    return symbol;
  }

  /** The word that goes with the arrow. */
  public String label() {
    return label;
  }
}
