package org.goldenthread.vocabulary.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The letters that reports can be printed with: those of the typefaces that a PDF carries. Who
 * sends others is told so, and so is who publishes.
 */
public final class PrintedLetters {

  private static final int HEXADECIMAL = 16;
  private static final BitSet LETTERS = read();

  private PrintedLetters() {}

  /** Whether a typeface has a letter. */
  public static boolean has(int letter) {
    return LETTERS.get(letter);
  }

  /** The letters of a text that no typeface has; empty if it prints as it is. */
  public static SortedSet<String> missing(String text) {
    return text.codePoints()
        .filter(letter -> !has(letter))
        .filter(PrintedLetters::isSeen)
        .mapToObj(Character::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Spaces, line ends and what only steers other letters leave no gap where they are missing. */
  private static boolean isSeen(int letter) {
    return !Character.isWhitespace(letter)
        && !Character.isSpaceChar(letter)
        && !Character.isISOControl(letter)
        && Character.getType(letter) != Character.FORMAT
        && Character.getType(letter) != Character.NON_SPACING_MARK;
  }

  /** Each line is a span of code points, or one: {@code 20-7e}. */
  private static BitSet read() {
    try (InputStream file =
        Objects.requireNonNull(
            PrintedLetters.class.getResourceAsStream("printed-letters.txt"),
            "printed-letters.txt")) {
      BitSet letters = new BitSet();
      new String(file.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .map(span -> span.split("-", -1))
          .forEach(span -> letters.set(codePoint(span[0]), codePoint(span[span.length - 1]) + 1));
      return letters;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int codePoint(String written) {
    return Integer.parseInt(written, HEXADECIMAL);
  }
}
