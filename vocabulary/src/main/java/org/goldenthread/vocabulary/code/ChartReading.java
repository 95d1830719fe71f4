package org.goldenthread.vocabulary.code;

/** What a point of a control chart says. */
public enum ChartReading {
  /** Nothing but the variation that this measure always has. */
  COMMON_CAUSE("Common cause variation"),
  /** A special cause in the better direction. */
  IMPROVEMENT("Improvement"),
  /** A special cause in the worse direction. */
  CONCERN("Concern"),
  /** A special cause upwards, where neither direction is better. */
  INCREASE("Increase"),
  /** A special cause downwards, where neither direction is better. */
  DECREASE("Decrease"),
  /** Too few points to say. */
  NOT_READ("Too few points to say");

  private final String label;

  ChartReading(String label) {
    this.label = label;
  }

  /** The reading in plain words. */
  public String label() {
    return label;
  }
}
