package org.goldenthread.documents.table;

/**
 * What a colour stands for. A tone never says anything alone: a symbol and a word go with it. Each
 * colour holds 4.5:1 against the ink that is written on it, and they differ in lightness.
 */
public enum Tone {
  /** The best of a scale. */
  BEST("#0b5340", "#ffffff"),
  /** Between best and worst. */
  MIDDLE("#ffd966", "#12201e"),
  /** Between best and worst, the lower of two. */
  LOWER_MIDDLE("#d9c48a", "#12201e"),
  /** The worst of a scale. */
  WORST("#c6311a", "#ffffff"),
  /** Not judged. */
  NEUTRAL("#d5dbda", "#12201e"),
  /** On another scale. */
  OTHER("#5b4b8a", "#ffffff");

  private final String colour;
  private final String ink;

  Tone(String colour, String ink) {
    this.colour = colour;
    this.ink = ink;
  }

  /** The colour of an area, as CSS writes it. */
  public String colour() {
    return colour;
  }

  /** The colour of what is written on the area. */
  public String ink() {
    return ink;
  }

  /** The colour of a symbol on white: the area's own where it is dark enough, else dark ink. */
  public String onWhite() {
    return this == BEST || this == WORST || this == OTHER ? colour : "#12201e";
  }
}
