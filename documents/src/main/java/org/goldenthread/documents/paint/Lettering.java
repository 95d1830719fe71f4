package org.goldenthread.documents.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.documents.Fonts;
import org.w3c.dom.Element;

/** The outline of a chart's words, in the typefaces that files carry, whatever machine it is. */
final class Lettering {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final Map<Fonts, Font> TYPEFACES =
      Arrays.stream(Fonts.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Lettering::read));

  private final Path2D.Double outline = new Path2D.Double();
  private double width;

  private Lettering() {}

  static Shape of(Element text) {
    Font letters =
        typeface(text.getAttribute("font-weight").isEmpty() ? Fonts.REGULAR : Fonts.BOLD);
    Font symbols = typeface(Fonts.SYMBOLS);
    float size = (float) Painting.number(text, "font-size");
    Lettering lettering = new Lettering();
    lettering.write(text.getTextContent(), letters.deriveFont(size), symbols.deriveFont(size));
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

  /** Words run by run: in the symbols' typeface where the letters' has no shape. */
  private void write(String words, Font letters, Font symbols) {
    int start = 0;
    while (start < words.length()) {
      boolean isLetter = letters.canDisplay(words.codePointAt(start));
      int end = start;
      while (end < words.length() && letters.canDisplay(words.codePointAt(end)) == isLetter) {
        end += Character.charCount(words.codePointAt(end));
      }
      run(words.substring(start, end), isLetter ? letters : symbols);
      start = end;
    }
  }

  private void run(String words, Font font) {
    char[] characters = words.toCharArray();
    GlyphVector glyphs =
        font.layoutGlyphVector(EXACT, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    outline.append(glyphs.getOutline((float) width, 0), false);
    width += glyphs.getLogicalBounds().getWidth();
  }

  private static Font typeface(Fonts of) {
    return Objects.requireNonNull(TYPEFACES.get(of), of::name);
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
