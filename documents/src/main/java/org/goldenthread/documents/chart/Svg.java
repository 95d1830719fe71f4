package org.goldenthread.documents.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a picture as text. Everything is said with attributes, because style sheets reach neither
 * a PDF nor a page with a strict content policy. The ground is white whatever the page's colours
 * are, so that ink stays legible where colours are forced. Measures are places on the picture, not
 * figures, which is why they need not be exact.
 */
final class Svg {

  static final String INK = "#12201e";
  static final String QUIET = "#4a5654";
  static final String RULE = "#b9c3c1";
  static final String FONTS = "Atkinson Hyperlegible Next, DejaVu Sans, Arial, sans-serif";

  private final StringBuilder text = new StringBuilder();

  /** A place. */
  record Spot(double x, double y) {}

  /** An area by its upper left corner. */
  record Box(double x, double y, double width, double height) {}

  /** How a line is drawn; an empty dash is a whole line. */
  record Pen(String colour, double width, String dash) {
    static Pen of(String colour, double width) {
      return new Pen(colour, width, "");
    }
  }

  /** How letters are drawn; the anchor is {@code start}, {@code middle} or {@code end}. */
  record Letters(double size, boolean bold, String colour, String anchor) {
    static final Letters SMALL = new Letters(11.5, false, QUIET, "start");
    static final Letters PLAIN = new Letters(13, false, INK, "start");
    static final Letters BOLD = new Letters(13, true, INK, "start");

    Letters middle() {
      return new Letters(size, bold, colour, "middle");
    }

    Letters end() {
      return new Letters(size, bold, colour, "end");
    }

    Letters in(String other) {
      return new Letters(size, bold, other, anchor);
    }
  }

  Svg(String id, Box view, String title, String description) {
    text.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" role="img" \
        aria-labelledby="%s-title %s-desc" font-family="%s">
        <title id="%s-title">%s</title>
        <desc id="%s-desc">%s</desc>
        """
            .formatted(
                number(view.width()),
                number(view.height()),
                escape(id),
                escape(id),
                FONTS,
                escape(id),
                escape(title),
                escape(id),
                escape(description)));
    area(view, "#ffffff");
  }

  void area(Box box, String colour) {
    text.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>\n"
            .formatted(
                number(box.x()),
                number(box.y()),
                number(box.width()),
                number(box.height()),
                colour));
  }

  void line(Spot from, Spot to, Pen pen) {
    text.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"%s/>\n"
            .formatted(
                number(from.x()), number(from.y()), number(to.x()), number(to.y()), stroke(pen)));
  }

  void dot(Spot centre, double radius, String colour) {
    text.append(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"#ffffff\"/>\n"
            .formatted(number(centre.x()), number(centre.y()), number(radius), colour));
  }

  void shape(List<Spot> corners, String colour) {
    String points =
        corners.stream()
            .map(corner -> number(corner.x()) + "," + number(corner.y()))
            .collect(Collectors.joining(" "));
    text.append(
        "<polygon points=\"%s\" fill=\"%s\" stroke=\"#ffffff\"/>\n".formatted(points, colour));
  }

  void write(Spot at, Letters letters, String words) {
    text.append(
        "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\" text-anchor=\"%s\"%s>%s</text>\n"
            .formatted(
                number(at.x()),
                number(at.y()),
                number(letters.size()),
                letters.colour(),
                letters.anchor(),
                letters.bold() ? " font-weight=\"700\"" : "",
                escape(words)));
  }

  String drawn() {
    return text + "</svg>\n";
  }

  /** Text that cannot be taken for markup, without the characters that XML does not allow. */
  static String escape(String words) {
    return words
        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String stroke(Pen pen) {
    String dash = pen.dash().isEmpty() ? "" : " stroke-dasharray=\"" + pen.dash() + "\"";
    return " stroke=\"%s\" stroke-width=\"%s\"%s"
        .formatted(pen.colour(), number(pen.width()), dash);
  }

  private static String number(double measure) {
    String written = String.format(Locale.ROOT, "%.1f", measure);
    return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
  }
}
