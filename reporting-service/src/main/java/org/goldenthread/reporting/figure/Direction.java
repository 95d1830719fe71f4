package org.goldenthread.reporting.figure;

/** How a value moved against an earlier one: judged by polarity, or only told. */
public enum Direction {
  /** Better than the earlier value. */
  IMPROVED("↗", "Improved"),
  /** As the earlier value. */
  CONSISTENT("→", "Consistent"),
  /** Worse than the earlier value. */
  WORSE("↘", "Worse"),
  /** A neutral indicator went up. */
  INCREASED("↑", "Increased"),
  /** A neutral indicator stayed. */
  UNCHANGED("→", "Unchanged"),
  /** A neutral indicator went down. */
  DECREASED("↓", "Decreased"),
  /** There is nothing to compare, or nothing may be compared. */
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
