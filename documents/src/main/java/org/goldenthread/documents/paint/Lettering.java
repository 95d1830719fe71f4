package org.goldenthread.documents.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.documents.Fonts;
import org.w3c.dom.Element;

/** The outline of words, in the typefaces that files carry, whatever machine it is. */
public final class Lettering {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final Map<Fonts, Font> TYPEFACES =
      Arrays.stream(Fonts.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Lettering::read));

  private final List<Font> typefaces;
  private final Path2D.Double outline = new Path2D.Double();
  private double width;

  private Lettering(Fonts first, float size) {
    this.typefaces =
        Stream.concat(
                Stream.of(first),
                Arrays.stream(Fonts.values()).filter(it -> it.compareTo(Fonts.BOLD) > 0))
            .map(it -> Objects.requireNonNull(TYPEFACES.get(it), it::name).deriveFont(size))
            .toList();
  }

  /** How wide regular words are, in the unit of their size. */
  public static double width(String words, float size) {
    Lettering lettering = new Lettering(Fonts.REGULAR, size);
    lettering.write(words);
    return lettering.width;
  }

  static Shape of(Element text) {
    Lettering lettering =
        new Lettering(
            text.getAttribute("font-weight").isEmpty() ? Fonts.REGULAR : Fonts.BOLD,
            (float) Painting.number(text, "font-size"));
    lettering.write(text.getTextContent());
    double left =
        switch (text.getAttribute("text-anchor")) {
          case "middle" -> -lettering.width / 2;
          case "end" -> -lettering.width;
          default -> 0;
        };
    return lettering.outline.createTransformedShape(
        AffineTransform.getTranslateInstance(
            Painting.number(text, "x") + left, Painting.number(text, "y")));
  }

  /** Words run by run, each in the first typeface that has its letters. */
  private void write(String words) {
    if (Font.textRequiresLayout(words.toCharArray(), 0, words.length())) {
      arrange(words);
    } else {
      runs(words).forEach(run -> write(words.substring(run.start, run.end), run.font));
    }
  }

  private void arrange(String words) {
    AttributedString arranged = new AttributedString(words);
    runs(words)
        .forEach(run -> arranged.addAttribute(TextAttribute.FONT, run.font, run.start, run.end));
    TextLayout layout = new TextLayout(arranged.getIterator(), EXACT);
    outline.append(layout.getOutline(null), false);
    width = layout.getAdvance();
  }

  /** Letters beside each other of one typeface. */
  private record Run(int start, int end, Font font) {}

  private List<Run> runs(String words) {
    List<Run> runs = new ArrayList<>();
    int end = 0;
    while (end < words.length()) {
      int start = end;
      Font font = typeface(words.codePointAt(start));
      while (end < words.length() && typeface(words.codePointAt(end)).equals(font)) {
        end += Character.charCount(words.codePointAt(end));
      }
      runs.add(new Run(start, end, font));
    }
    return runs;
  }

  private Font typeface(int letter) {
    return typefaces.stream()
        .filter(font -> font.canDisplay(letter))
        .findFirst()
        .orElse(typefaces.getFirst());
  }

  private void write(String words, Font font) {
    char[] characters = words.toCharArray();
    GlyphVector glyphs =
        font.layoutGlyphVector(EXACT, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    outline.append(glyphs.getOutline((float) width, 0), false);
    width += glyphs.getLogicalBounds().getWidth();
  }

  private static Font read(Fonts font) {
    try (InputStream file = font.open()) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (FontFormatException broken) {
      throw new IllegalStateException("The typeface " + font + " is broken", broken);
    }
  }
}
