package org.goldenthread.documents.office;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.goldenthread.documents.Fonts;
import org.goldenthread.documents.chart.Chart;

/** A picture as dots, for programs that do not draw SVG. */
final class Png {

  private static final float DOTS = 3;

  static {
    for (Fonts font : Fonts.values()) {
      register(font);
    }
  }

  private final byte[] bytes;
  private final double width;
  private final double height;

  private Png(byte[] bytes, double width, double height) {
    this.bytes = bytes;
    this.width = width;
    this.height = height;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** In picture units. */
  double width() {
    return width;
  }

  /** In picture units. */
  double height() {
    return height;
  }

  static Png of(Chart chart) {
    String[] view = chart.svg().split("viewBox=\"", 2)[1].split("\"", 2)[0].split(" ", -1);
    double width = Double.parseDouble(view[2]);
    double height = Double.parseDouble(view[3]);
    PNGTranscoder transcoder = new PNGTranscoder();
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width * DOTS);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      transcoder.transcode(
          new TranscoderInput(new StringReader(chart.svg())), new TranscoderOutput(bytes));
    } catch (TranscoderException undrawable) {
      throw new IllegalStateException("A picture that was drawn cannot be read", undrawable);
    }
    return new Png(bytes.toByteArray(), width, height);
  }

  private static void register(Fonts font) {
    try (InputStream file = font.open()) {
      GraphicsEnvironment.getLocalGraphicsEnvironment()
          .registerFont(Font.createFont(Font.TRUETYPE_FONT, file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (FontFormatException broken) {
      throw new IllegalStateException("The typeface " + font + " is broken", broken);
    }
  }
}
