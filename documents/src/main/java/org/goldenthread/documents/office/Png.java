package org.goldenthread.documents.office;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.paint.Painting;

/** A picture as dots, for programs that do not draw SVG. */
@SuppressWarnings("ArrayRecordComponent") // Pictures are handed on, never compared.
record Png(byte[] bytes, Size size) {

  /** Enough for print: 170 dots to the inch at the size in which Word files show pictures. */
  private static final int DOTS = 2;

  /** Little packing: pictures are mostly white, and most of the time would go into the rest. */
  private static final float PACKING = 0.8f;

  /** In picture units. */
  record Size(double width, double height) {}

  static Png of(Chart chart) {
    Painting painting = Painting.of(chart);
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(painting.width() * DOTS),
            (int) Math.ceil(painting.height() * DOTS),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D surface = image.createGraphics();
    surface.scale(DOTS, DOTS);
    painting.on(surface);
    surface.dispose();
    return new Png(packed(image), new Size(painting.width(), painting.height()));
  }

  private static byte[] packed(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream file = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(file);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(PACKING);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
