package org.goldenthread.documents.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Orders text that runs from right to left, and gives Arabic letters the forms that they take
 * beside each other: those of Persian and Urdu too, which ICU leaves as they are. The forms are the
 * characters that Unicode names so.
 */
final class JoinedLetters extends ICUBidiReorderer {

  /** How a letter is joined; named as Unicode names the forms. */
  private enum Form {
    ISOLATED,
    FINAL,
    INITIAL,
    MEDIAL;

    private static Form of(boolean joinsBefore, boolean joinsAfter) {
      return joinsBefore ? (joinsAfter ? MEDIAL : FINAL) : (joinsAfter ? INITIAL : ISOLATED);
    }
  }

  private static final char TATWEEL = '\u0640';
  private static final char LAM = '\u0644';

  /** The forms of each letter, and of Lam with an Alef behind it, which is one. */
  private static final Map<String, Map<Form, String>> FORMS = new HashMap<>();

  static {
    IntStream.concat(IntStream.rangeClosed(0xFE80, 0xFEFC), IntStream.rangeClosed(0xFB50, 0xFBFF))
        .filter(Character::isDefined)
        .forEach(JoinedLetters::remember);
  }

  private static void remember(int shown) {
    String letters = Normalizer.normalize(Character.toString(shown), Normalizer.Form.NFKC);
    if (letters.length() > 1 && (letters.charAt(0) != LAM || shown < 0xFEF5)) {
      return;
    }
    for (Form form : Form.values()) {
      if (Character.getName(shown).endsWith(" " + form + " FORM")) {
        FORMS
            .computeIfAbsent(letters, _ -> new EnumMap<>(Form.class))
            .put(form, Character.toString(shown));
      }
    }
  }

  @Override
  public String shapeText(String text) {
    List<String> letters = letters(text);
    StringBuilder shaped = new StringBuilder();
    for (int i = 0; i < letters.size(); i++) {
      String letter = letters.get(i);
      Map<Form, String> forms = FORMS.getOrDefault(letter, Map.of());
      boolean joinsBefore = joinsAfter(neighbour(letters, i, -1)) && forms.containsKey(Form.FINAL);
      boolean joinsAfter = joinsAfter(letter) && joinsBefore(neighbour(letters, i, 1));
      shaped.append(forms.getOrDefault(Form.of(joinsBefore, joinsAfter), letter));
    }
    return shaped.toString();
  }

  /** The letters of a text; Lam and Alef are one. */
  private static List<String> letters(String text) {
    List<String> letters = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.offsetByCodePoints(at, 1);
      if (end < text.length() && FORMS.containsKey(text.substring(at, end + 1))) {
        end++;
      }
      letters.add(text.substring(at, end));
      at = end;
    }
    return letters;
  }

  /** The next letter in a direction, beyond the vowel signs on it; empty at the end. */
  private static String neighbour(List<String> letters, int of, int step) {
    int at = of + step;
    while (at >= 0 && at < letters.size() && isSign(letters.get(at))) {
      at += step;
    }
    return at >= 0 && at < letters.size() ? letters.get(at) : "";
  }

  private static boolean isSign(String letter) {
    return Character.getType(letter.codePointAt(0)) == Character.NON_SPACING_MARK;
  }

  private static boolean joinsAfter(String letter) {
    return letter.equals(String.valueOf(TATWEEL))
        || FORMS.getOrDefault(letter, Map.of()).containsKey(Form.INITIAL);
  }

  private static boolean joinsBefore(String letter) {
    return letter.equals(String.valueOf(TATWEEL))
        || FORMS.getOrDefault(letter, Map.of()).containsKey(Form.FINAL);
  }
}
