package org.goldenthread.documents.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.goldenthread.documents.chart.Chart;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A chart as it is painted. It knows the few elements that charts are written with and nothing
 * else, which makes it many times faster than a program that knows all of SVG.
 */
public final class Painting {

  private static final float LIMIT_OF_CORNERS = 4;

  private final Element svg;
  private final double width;
  private final double height;

  private Painting(Element svg) {
    this.svg = svg;
    String[] view = svg.getAttribute("viewBox").split(" ", -1);
    this.width = Double.parseDouble(view[2]);
    this.height = Double.parseDouble(view[3]);
  }

  /** The painting of a chart. */
  public static Painting of(Chart chart) {
    try {
      return new Painting(
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(chart.svg())))
              .getDocumentElement());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IllegalStateException("A chart that was drawn cannot be read", broken);
    }
  }

  /** The painting of a chart whose markup has been read already. */
  public static Painting of(Element svg) {
    return new Painting(svg);
  }

  /** In the chart's units. */
  public double width() {
    return width;
  }

  /** In the chart's units. */
  public double height() {
    return height;
  }

  /** Paints it with its upper left corner at the origin, a unit of the surface for each of its. */
  public void on(Graphics2D surface) {
    surface.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    surface.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        paint(element, surface);
      }
    }
  }

  private static void paint(Element element, Graphics2D surface) {
    switch (element.getTagName()) {
      case "title", "desc" -> {}
      case "rect" -> shape(element, rectangle(element), surface);
      case "circle" -> shape(element, circle(element), surface);
      case "polygon" -> shape(element, polygon(element), surface);
      case "line" -> shape(element, line(element), surface);
      case "text" -> shape(element, Lettering.of(element), surface);
      default ->
          throw new IllegalArgumentException("No chart has a <%s>".formatted(element.getTagName()));
    }
  }

  private static void shape(Element element, Shape shape, Graphics2D surface) {
    if (element.hasAttribute("fill")) {
      surface.setColor(Color.decode(element.getAttribute("fill")));
      surface.fill(shape);
    }
    if (element.hasAttribute("stroke")) {
      surface.setColor(Color.decode(element.getAttribute("stroke")));
      surface.setStroke(pen(element));
      surface.draw(shape);
    }
  }

  private static BasicStroke pen(Element element) {
    float wide = element.hasAttribute("stroke-width") ? (float) number(element, "stroke-width") : 1;
    String dashes = element.getAttribute("stroke-dasharray");
    return dashes.isEmpty()
        ? new BasicStroke(wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, LIMIT_OF_CORNERS)
        : new BasicStroke(
            wide,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_MITER,
            LIMIT_OF_CORNERS,
            lengths(dashes.split(" ", -1)),
            0);
  }

  /** The pattern twice where its number of lengths is odd, so that dashes and gaps alternate. */
  private static float[] lengths(String[] written) {
    int odd = written.length % 2;
    float[] lengths = new float[written.length * (1 + odd)];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = Float.parseFloat(written[i % written.length]);
    }
    return lengths;
  }

  private static Shape rectangle(Element rect) {
    return new Rectangle2D.Double(
        number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
  }

  private static Shape circle(Element circle) {
    double radius = number(circle, "r");
    return new Ellipse2D.Double(
        number(circle, "cx") - radius, number(circle, "cy") - radius, 2 * radius, 2 * radius);
  }

  private static Shape line(Element line) {
    return new Line2D.Double(
        number(line, "x1"), number(line, "y1"), number(line, "x2"), number(line, "y2"));
  }

  private static Shape polygon(Element polygon) {
    Path2D.Double path = new Path2D.Double();
    Arrays.stream(polygon.getAttribute("points").split(" ", -1))
        .map(point -> point.split(",", 2))
        .forEach(
            at -> {
              double x = Double.parseDouble(at[0]);
              double y = Double.parseDouble(at[1]);
              if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
              } else {
                path.lineTo(x, y);
              }
            });
    path.closePath();
    return path;
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
