package org.goldenthread.documents.pdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.documents.Fonts;
import org.goldenthread.documents.paint.Lettering;

/**
 * Words of scripts whose letters change shape and place beside each other, which the renderer does
 * not do: they are drawn as outlines, and read out by their alternative. They cannot be copied.
 */
final class DrawnWords {

  private static final String LETTERS =
      Arrays.stream(Fonts.values())
          .filter(Fonts::isDrawn)
          .map(font -> "\\p{Is" + font.name().toLowerCase(Locale.ROOT) + "}")
          .collect(Collectors.joining());

  /** Markup, or such a word in the text between. */
  private static final Pattern WORD =
      Pattern.compile(
          "<style>.*?</style>|<[^>]*>|([%1$s][%1$s\\x{200C}\\x{200D}]*)".formatted(LETTERS),
          Pattern.DOTALL);

  private static final float SIZE = 100;

  private DrawnWords() {}

  static String in(String html) {
    return WORD.matcher(html)
        .replaceAll(
            it -> Matcher.quoteReplacement(it.group(1) == null ? it.group() : drawn(it.group())));
  }

  private static String drawn(String word) {
    double width = Lettering.width(word, SIZE);
    return """
    <svg class="word" alt="%1$s" viewBox="0 0 %2$.1f 150" style="width: %3$.3fem">\
    <text x="0" y="110" font-size="100" fill="#12201e">%1$s</text></svg>\
    """
        .formatted(word, width, width / SIZE);
  }
}
