package org.goldenthread.kit.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Which marks of direction a text may have (Unicode Bidirectional Algorithm, UAX 9). */
final class TextDirection {

  private static final int LEFT_TO_RIGHT_EMBEDDING = 0x202a;
  private static final int RIGHT_TO_LEFT_EMBEDDING = 0x202b;
  private static final int POP = 0x202c;
  private static final int LEFT_TO_RIGHT_ISOLATE = 0x2066;
  private static final int RIGHT_TO_LEFT_ISOLATE = 0x2067;
  private static final int FIRST_STRONG_ISOLATE = 0x2068;
  private static final int POP_ISOLATE = 0x2069;
  private static final int RIGHT_TO_LEFT_MARK = 0x200f;
  private static final int ARABIC_LETTER_MARK = 0x061c;

  private TextDirection() {}

  /** A mark of a text that turns figures round, or that is not closed in its paragraph. */
  static Optional<String> fault(String text) {
    boolean turns = text.codePoints().anyMatch(TextDirection::isFromRightToLeft);
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '\n' || character == '\u2029') {
        Optional<String> unclosed = unclosed(open, text);
        if (unclosed.isPresent()) {
          return unclosed;
        }
      } else if (!turns && needsWritingFromRightToLeft(character)) {
        return fault(text, at, "turns figures round, and nothing here is written from the right");
      } else if (opens(character)) {
        open.push(at);
      } else if (closes(character) && !closesLast(open, text, character)) {
        return fault(text, at, "closes a direction that nothing opened");
      }
    }
    return unclosed(open, text);
  }

  private static Optional<String> unclosed(Deque<Integer> open, String text) {
    return open.isEmpty()
        ? Optional.empty()
        : fault(text, open.getFirst(), "opens a direction that is not closed");
  }

  private static Optional<String> fault(String text, int at, String what) {
    String sentence = "a mark that %s: leave it out".formatted(what);
    return Optional.of(TextGate.sentence(text.charAt(at), at, sentence));
  }

  private static boolean isFromRightToLeft(int character) {
    byte direction = Character.getDirectionality(character);
    return needsWritingFromRightToLeft(character)
        ? false
        : direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean needsWritingFromRightToLeft(int character) {
    return switch (character) {
      case RIGHT_TO_LEFT_EMBEDDING, RIGHT_TO_LEFT_ISOLATE, RIGHT_TO_LEFT_MARK, ARABIC_LETTER_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean opens(int character) {
    return switch (character) {
      case LEFT_TO_RIGHT_EMBEDDING,
          RIGHT_TO_LEFT_EMBEDDING,
          LEFT_TO_RIGHT_ISOLATE,
          RIGHT_TO_LEFT_ISOLATE,
          FIRST_STRONG_ISOLATE ->
          true;
      default -> false;
    };
  }

  private static boolean closes(int character) {
    return character == POP || character == POP_ISOLATE;
  }

  /** Embeddings and isolates nest; each is closed by its own mark. */
  private static boolean closesLast(Deque<Integer> open, String text, int character) {
    if (open.isEmpty()) {
      return false;
    }
    boolean isolate = text.charAt(open.pop()) >= LEFT_TO_RIGHT_ISOLATE;
    return isolate == (character == POP_ISOLATE);
  }
}
