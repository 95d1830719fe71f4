package org.goldenthread.documents.table;

/** The marks that statistics carry in the United Kingdom, in the order in which they are shown. */
public enum Mark {
  /** The figure may still change. */
  PROVISIONAL("p", "provisional: the figure may still change"),
  /** The figure was published before with another value. */
  REVISED("r", "revised: the figure was reported before with another value"),
  /** There is no figure. */
  NOT_AVAILABLE("x", "not available: there is no figure for the quarter"),
  /** A figure would mean nothing. */
  NOT_APPLICABLE("z", "not applicable: the measure does not apply in the quarter"),
  /** There is a figure that must not be shown. */
  CONFIDENTIAL("c", "confidential: there is a figure, and it must not be shown"),
  /** What was reported should not have been. */
  WITHDRAWN("w", "withdrawn: what was reported should not have been, and is not shown any more"),
  /** Earlier figures cannot be compared. */
  BREAK("b", "break in series: earlier figures cannot be compared with this one");

  private final String letter;
  private final String meaning;

  Mark(String letter, String meaning) {
    this.letter = letter;
    this.meaning = meaning;
  }

  /** As it stands beside a figure: {@code [p]}. */
  public String symbol() {
    return "[" + letter + "]";
  }

  /** What it says, as the second half of a sentence. */
  public String meaning() {
    return meaning;
  }
}
