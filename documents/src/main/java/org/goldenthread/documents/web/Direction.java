package org.goldenthread.documents.web;

import java.text.Bidi;
import java.text.Normalizer;

/** Which way text runs: most from left to right; Arabic, Urdu and Hebrew from right to left. */
public final class Direction {

  /** So many letters fit on a line of a page. */
  private static final int SHORT = 60;

  private Direction() {}

  /** The attribute of an element whose text begins from right to left; else nothing. */
  static String of(String text) {
    return isRightToLeft(text) ? " dir=\"rtl\"" : "";
  }

  /** Whether a text begins from right to left. */
  public static boolean isRightToLeft(String text) {
    return requiresCare(text) && !isLeftToRight(text);
  }

  private static boolean requiresCare(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  private static boolean isLeftToRight(String text) {
    return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /**
   * Escaped text with composed letters. A phrase from right to left with a number in it, among
   * words from left to right, is an element of its own, for the PDF renderer only orders the words
   * between two numbers.
   */
  static String apart(String escaped) {
    String text = Normalizer.normalize(escaped, Normalizer.Form.NFC);
    return requiresCare(text) && isLeftToRight(text) ? withPhrases(text) : text;
  }

  private static String apart(boolean isShort, String phrase) {
    return "<bdi dir=\"rtl\"%s>%s</bdi>".formatted(isShort ? " class=\"short\"" : "", phrase);
  }

  private static String withPhrases(String text) {
    Bidi runs = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
    StringBuilder html = new StringBuilder();
    int run = 0;
    while (run < runs.getRunCount()) {
      int first = run;
      while (run < runs.getRunCount() && runs.getRunLevel(run) > 0) {
        run++;
      }
      if (run > first) {
        String phrase = text.substring(runs.getRunStart(first), runs.getRunLimit(run - 1));
        html.append(run - first > 1 ? apart(phrase.length() <= SHORT, phrase) : phrase);
      } else {
        html.append(text, runs.getRunStart(run), runs.getRunLimit(run));
        run++;
      }
    }
    return html.toString();
  }
}
