package org.goldenthread.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
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

  private Typefaces() {}

  /** Lets a PDF use them all. */
  static void use(PdfRendererBuilder builder, PDDocument pdf) {
    for (Fonts font : Fonts.values()) {
      if (!font.isDrawn()) {
        builder.useFont(
            new Supplied(font, pdf), font.family(), font.weight(), FontStyle.NORMAL, true);
      }
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
