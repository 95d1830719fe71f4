package org.goldenthread.documents.chart;

import org.goldenthread.documents.table.Sign;

/** How many there are of one kind. */
public record Share(Sign sign, int count) {

  /** A count that can be drawn. */
  public Share {
    if (count < 0) {
      throw new IllegalArgumentException("There cannot be %d of anything".formatted(count));
    }
  }

  /** The kind and how many, for the middle of a sentence: {@code exceeds target 16}. */
  String words() {
    return Words.small(sign.word()) + " " + count;
  }
}
