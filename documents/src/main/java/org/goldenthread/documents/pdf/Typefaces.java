package org.goldenthread.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.goldenthread.documents.Fonts;

/** The typefaces, read once for all PDFs; each PDF carries the letters of them that it uses. */
final class Typefaces {

  private static final Map<Fonts, TrueTypeFont> READ =
      Arrays.stream(Fonts.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Typefaces::read));

  /** Scripts whose letters have to be ordered or joined before they are shown. */
  private static final Set<Character.UnicodeScript> ARRANGED =
      EnumSet.of(
          Character.UnicodeScript.ARABIC,
          Character.UnicodeScript.HEBREW,
          Character.UnicodeScript.SYRIAC,
          Character.UnicodeScript.THAANA,
          Character.UnicodeScript.NKO,
          Character.UnicodeScript.DEVANAGARI,
          Character.UnicodeScript.BENGALI,
          Character.UnicodeScript.GURMUKHI,
          Character.UnicodeScript.GUJARATI,
          Character.UnicodeScript.TAMIL,
          Character.UnicodeScript.TELUGU,
          Character.UnicodeScript.KANNADA,
          Character.UnicodeScript.MALAYALAM,
          Character.UnicodeScript.SINHALA);

  private Typefaces() {}

  /** Lets a PDF use them all. */
  static void use(PdfRendererBuilder builder, PDDocument pdf) {
    for (Fonts font : Fonts.values()) {
      builder.useFont(
          new Supplied(font, pdf), font.family(), font.weight(), FontStyle.NORMAL, true);
    }
  }

  /**
   * The letters of a text that a PDF does not show as they should be: no typeface has them, or they
   * are of a script that runs from right to left or joins its letters, which is not done here.
   */
  static SortedSet<String> missing(String text) {
    return text.codePoints()
        .distinct()
        .filter(Typefaces::isSeen)
        .filter(
            letter ->
                ARRANGED.contains(Character.UnicodeScript.of(letter))
                    || READ.values().stream().noneMatch(font -> has(font, letter)))
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

  private static boolean has(TrueTypeFont font, int letter) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(letter) != 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static TrueTypeFont read(Fonts font) {
    try (InputStream file = font.open()) {
      return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A typeface that a PDF has once it is asked for, so that it has none that it does not use. */
  private static final class Supplied extends PDFontSupplier {

    private final Fonts font;
    private final PDDocument pdf;

    @SuppressWarnings("NullAway") // the typeface that the constructor wants is made when asked for
    Supplied(Fonts font, PDDocument pdf) {
      super(null);
      this.font = font;
      this.pdf = pdf;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(pdf, Objects.requireNonNull(READ.get(font), font::name), true);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
