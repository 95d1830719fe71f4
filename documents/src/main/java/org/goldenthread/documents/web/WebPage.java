package org.goldenthread.documents.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.data.Spool;

/** A document as one page that asks for nothing else: no script, no typeface, no picture. */
public final class WebPage {

  private static final String STYLE = read();
  private static final String BEGIN = "<style>";
  private static final String END = "</style>";
  private static final int MOST_OF_HEAD = 1 << 17;

  /** Before each chapter but the first. */
  private static final String BACK = "<p class=\"back\"><a href=\"#contents\">Contents</a></p>\n";

  private WebPage() {}

  /**
   * What the content policy of the page's answer must allow: the page's own style, by its hash. A
   * page that was kept for years has another style than today's.
   *
   * @param page made here, now or by an earlier version
   * @return a source for {@code style-src}, quotes included
   */
  public static String styleSource(byte[] page) {
    String text = new String(page, 0, Math.min(page.length, MOST_OF_HEAD), StandardCharsets.UTF_8);
    String style = text.substring(text.indexOf(BEGIN) + BEGIN.length(), text.indexOf(END));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }

  /** The page in UTF-8, written block by block: all of a large document would fill the memory. */
  public static byte[] of(Document document) {
    Spool bytes = new Spool();
    try (Writer page = new OutputStreamWriter(bytes.out(), StandardCharsets.UTF_8)) {
      page.write(begin(document));
      write(document, page);
      page.write("</main>\n</body>\n</html>\n");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.end();
  }

  private static void write(Document document, Writer page) throws IOException {
    Markup markup = new Markup(document, WebPage::picture);
    page.write(markup.title());
    boolean isFirst = true;
    for (Block block : document.blocks()) {
      if (block instanceof Block.Heading heading && heading.level() == 1) {
        page.write(isFirst ? "" : BACK);
        isFirst = false;
      }
      page.write(markup.of(List.of(block)));
    }
  }

  private static String begin(Document document) {
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    <meta charset="utf-8"/>
    %s<style>%s</style>
    </head>
    <body>
    <a class="skip" href="#main">Skip to the report</a>
    <main id="main">
    """
        .formatted(
            Markup.escape(document.language()),
            head(document),
            document.metadata().look().in(STYLE));
  }

  private static String head(Document document) {
    return """
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="author" content="%s"/>
    <meta name="description" content="%s"/>
    <title>%s: %s</title>
    """
        .formatted(
            Markup.escape(document.metadata().author()),
            Markup.escape(document.metadata().subject()),
            Markup.escape(document.title()),
            Markup.escape(document.subtitle()));
  }

  private static String picture(Chart chart) {
    return """
    <figure>
    %s<figcaption>%s</figcaption>
    <details><summary>Show the figures</summary>
    %s</details>
    </figure>
    """
        .formatted(chart.svg(), Markup.escape(chart.title()), Markup.table(chart.figures()));
  }

  private static String read() {
    try (InputStream style =
        Objects.requireNonNull(WebPage.class.getResourceAsStream("page.css"), "page.css")) {
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
