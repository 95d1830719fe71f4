package org.goldenthread.kit.text;

import java.util.Optional;

/**
 * Which characters may stand in a text that is kept, printed and signed off: none that is a lost
 * letter, that cannot be seen, or that makes the text read otherwise than it was written. Marks
 * that writing from right to left needs may stand where there is such writing, and must be closed.
 */
public final class TextGate {

  private static final int DELETE = 0x7f;
  private static final String LAYOUT = "\t\n\r";

  private TextGate() {}

  /** What is wrong with a text, as a sentence that names the character; empty if nothing is. */
  public static Optional<String> fault(String text) {
    return isPlain(text) ? Optional.empty() : character(text).or(() -> TextDirection.fault(text));
  }

  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character >= DELETE || (character < ' ' && LAYOUT.indexOf(character) < 0)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> character(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      String what = what(character);
      if (!what.isEmpty()) {
        return Optional.of(sentence(character, at, what));
      }
    }
    return Optional.empty();
  }

  static String sentence(int character, int at, String what) {
    return "U+%04X at character %d, %s".formatted(character, at + 1, what);
  }

  /** What it is and what to do; empty for a character that may stand anywhere. */
  private static String what(int character) {
    return switch (character) {
      case 0xfffd ->
          "stands for a letter that was lost when the text was converted: write it again";
      case 0x202d, 0x202e -> "a mark that turns text round: leave it out";
      case 0xfeff -> "a byte order mark, which cannot be seen: leave it out";
      case 0xfff9, 0xfffa, 0xfffb, 0xfffc -> "stands for something that is not text: leave it out";
      default -> ofKind(character);
    };
  }

  private static String ofKind(int character) {
    if (Character.getType(character) == Character.SURROGATE) {
      return "half of a symbol: write the symbol again";
    }
    if (Character.isISOControl(character) && LAYOUT.indexOf(character) < 0) {
      return "a control character, often left by a wrong encoding: leave it out";
    }
    if (character >> 7 == 0xe0000 >> 7) {
      return "a tag character, which cannot be seen: leave it out";
    }
    boolean isNone = (character & 0xfffe) == 0xfffe || (character >= 0xfdd0 && character <= 0xfdef);
    return isNone ? "not a character at all: leave it out" : "";
  }
}
