package org.goldenthread.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.data.JavasOwnXml;
import org.goldenthread.documents.data.JsonFile;
import org.goldenthread.documents.web.Markup;

/**
 * A document as PDF/UA-1: tagged, with its language, title, bookmarks, embedded typefaces, contents
 * with page numbers, and a text alternative for each picture.
 */
public final class PdfFile {

  private static final String STYLE = read();

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfFile() {}

  /** The file. */
  public static byte[] of(Document document) {
    return JavasOwnXml.with(() -> made(document));
  }

  /** The letters of a document that its PDF cannot show as they should be. */
  public static SortedSet<String> missingLetters(Document document) {
    return Typefaces.missing(new String(JsonFile.of(document), StandardCharsets.UTF_8));
  }

  private static byte[] made(Document document) {
    try (PDDocument pdf = new PDDocument();
        ChartDrawer drawer = new ChartDrawer();
        PdfBoxRenderer renderer = builder(document, pdf, drawer).buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      Stamp.put(document, pdf);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static PdfRendererBuilder builder(Document document, PDDocument pdf, ChartDrawer drawer) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(pdf);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Golden Thread");
    builder.withHtmlContent(html(document), "");
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useSVGDrawer(drawer);
    Typefaces.use(builder, pdf);
    return builder;
  }

  private static String html(Document document) {
    String body = new Markup(document, PdfFile::picture).body();
    return """
    <html lang="%s">
    <head>
    %s%s
    <style>%s</style>
    </head>
    <body>
    %s</body>
    </html>
    """
        .formatted(
            Markup.escape(document.language()),
            head(document),
            Bookmarks.of(document),
            STYLE + widths(),
            body);
  }

  /** Columns as wide as their share says, which spares measuring every cell twice. */
  private static String widths() {
    return IntStream.rangeClosed(1, 100)
        .mapToObj(".w%1$d { width: %1$d%% }"::formatted)
        .collect(Collectors.joining("\n"));
  }

  private static String head(Document document) {
    return """
    <title>%s: %s</title>
    <meta name="author" content="%s"/>
    <meta name="subject" content="%s"/>
    <meta name="description" content="%s"/>
    """
        .formatted(
            Markup.escape(document.title()),
            Markup.escape(document.subtitle()),
            Markup.escape(document.metadata().author()),
            Markup.escape(document.metadata().subject()),
            Markup.escape(document.metadata().subject()));
  }

  /** The renderer reads a picture's alternative from an attribute that SVG does not know. */
  private static String picture(Chart chart) {
    String described =
        chart.svg().replaceFirst("<svg ", "<svg alt=\"" + quoted(chart.textAlternative()) + "\" ");
    return "<div class=\"figure\">%s<div class=\"figcaption\">%s</div></div>\n"
        .formatted(described, Markup.escape(chart.title()));
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(Markup.escape(text));
  }

  private static String read() {
    try (InputStream style =
        Objects.requireNonNull(PdfFile.class.getResourceAsStream("pages.css"), "pages.css")) {
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
