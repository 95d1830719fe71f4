package org.goldenthread.documents.chart;

/** What a point of a control chart says. Each has a colour and a shape of its own. */
public enum Signal {
  /** Nothing but the variation that the measure always has: a grey dot. */
  COMMON_CAUSE("#6b7573", "Common cause: its usual variation"),
  /** A special cause in the better direction: a blue diamond. */
  IMPROVEMENT("#1a5fa8", "Special cause: improvement"),
  /** A special cause in the worse direction: an orange square. */
  CONCERN("#b34a00", "Special cause: concern"),
  /** A special cause upwards that is neither better nor worse: a purple triangle. */
  INCREASE("#5b4b8a", "Special cause: increase"),
  /** A special cause downwards that is neither better nor worse: a purple triangle on its tip. */
  DECREASE("#5b4b8a", "Special cause: decrease"),
  /** Too few points to say: a small grey dot. */
  NOT_READ("#6b7573", "Too few points to read");

  private final String colour;
  private final String words;

  Signal(String colour, String words) {
    this.colour = colour;
    this.words = words;
  }

  /** What it says. */
  public String words() {
    return words;
  }

  boolean isSpecial() {
    return this != COMMON_CAUSE && this != NOT_READ;
  }

  String colour() {
    return colour;
  }
}
