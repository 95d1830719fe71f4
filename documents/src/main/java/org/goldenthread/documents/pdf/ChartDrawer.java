package org.goldenthread.documents.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.goldenthread.documents.paint.Painting;
import org.w3c.dom.Element;

/** Draws charts on the pages of a PDF: as lines and outlines, sharp at every size. */
final class ChartDrawer implements SVGDrawer {

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
    Painting painting = Painting.of(svg);
    double wide = width >= 0 ? width : painting.width() * dotsPerPixel;
    return new Drawn(painting, wide, dotsPerPixel);
  }

  /** Charts bring their letters as outlines. */
  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

  /** Charts bring their letters as outlines. */
  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

  @Override
  public void close() {}

  /**
   * A chart on a page.
   *
   * @param width in dots of the page
   * @param dotsPerPixel how many dots a unit of the drawing surface is
   */
  private record Drawn(Painting painting, double width, double dotsPerPixel)
      implements SVGDrawer.SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return (int) Math.round(width);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.round(width * painting.height() / painting.width());
    }

    @Override
    public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
      double scale = width / dotsPerPixel / painting.width();
      page.drawWithGraphics(
          (float) x,
          (float) y,
          (float) Math.ceil(painting.width() * scale),
          (float) Math.ceil(painting.height() * scale),
          surface -> {
            surface.scale(scale, scale);
            painting.on(surface);
          });
    }
  }
}
