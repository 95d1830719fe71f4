package org.goldenthread.vocabulary;

/**
 * Spaces as people, spreadsheets and web pages write them: no-break and narrow ones look like a
 * space, and some are not seen at all.
 */
public final class Spaces {

  /** Zero-width space, word joiner, byte order mark, Mongolian vowel separator. */
  private static final String UNSEEN = "\u200b\u2060\ufeff\u180e";

  private Spaces() {}

  /** Whether a character leaves nothing on the page. */
  public static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || UNSEEN.indexOf(character) >= 0;
  }

  /** A text without the spaces at its ends, of whatever kind; those within it stay. */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** A code or number: every space that can be seen is an ordinary one, and none is at its ends. */
  public static String plain(String written) {
    String stripped = strip(written);
    return stripped.chars().allMatch(it -> it == ' ' || !isSpace(it))
        ? stripped
        : stripped.replaceAll("[\\s\\p{Zs}]", " ");
  }

  /**
   * A text with every character that cannot be told from a space, or not be seen, by its number.
   */
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              boolean unseen = Character.getType(character) == Character.FORMAT;
              if (unseen || (character != ' ' && isSpace(character))) {
                shown.append("<U+%04X>".formatted(character));
              } else {
                shown.appendCodePoint(character);
              }
            });
    return shown.toString();
  }
}
