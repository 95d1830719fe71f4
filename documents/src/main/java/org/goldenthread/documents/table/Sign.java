package org.goldenthread.documents.table;

import java.util.Locale;

/**
 * A judgement: a symbol that is never without its word.
 *
 * @param symbol {@code ★}; may be empty
 * @param word {@code Exceeds target}
 */
public record Sign(String symbol, String word, Tone tone) {

  /** A sign with its word. */
  public Sign {
    if (word.isBlank()) {
      throw new IllegalArgumentException("A sign has a word, or nobody can read it out");
    }
  }

  /** What its looks are found by: {@code lower-middle}. */
  public String style() {
    return tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The symbol and the word: {@code ★ Exceeds target}. */
  public String words() {
    return symbol.isEmpty() ? word : symbol + " " + word;
  }
}
