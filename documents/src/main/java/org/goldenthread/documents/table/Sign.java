package org.goldenthread.documents.table;

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

  /** The symbol and the word: {@code ★ Exceeds target}. */
  public String words() {
    return symbol.isEmpty() ? word : symbol + " " + word;
  }
}
