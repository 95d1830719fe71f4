package org.goldenthread.documents.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.data.JavasOwnXml;
import org.goldenthread.documents.data.JsonFile;
import org.goldenthread.documents.web.Markup;
import org.goldenthread.vocabulary.print.PrintedLetters;

/**
 * A document as PDF/UA-1: tagged, with its language, title, bookmarks, embedded typefaces, contents
 * with page numbers, and a text alternative for each picture.
 */
public final class PdfFile {

  private static final String STYLE = read();

  /** The style of a part: of how many pages there are is known only at the end. */
  private static final String STYLE_OF_PART = STYLE.replace(" \" of \" counter(pages)", "");

  private static final Pattern LINK = Pattern.compile("href=\"#([a-z0-9-]+)\"");

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfFile() {}

  /** The file. */
  public static byte[] of(Document document) {
    return JavasOwnXml.with(() -> made(document));
  }

  /** The letters of a document that its PDF cannot show. */
  public static SortedSet<String> missingLetters(Document document) {
    return PrintedLetters.missing(new String(JsonFile.of(document), StandardCharsets.UTF_8));
  }

  private static byte[] made(Document document) {
    List<List<Block>> parts = Parts.of(document);
    return parts.size() == 1 ? whole(document) : joined(document, parts);
  }

  private static byte[] whole(Document document) {
    String body = new Markup(document, PdfFile::picture).body();
    return rendered(
        document,
        html(document, document.headings(), body, STYLE),
        1,
        pdf -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          pdf.save(bytes);
          return bytes.toByteArray();
        });
  }

  /**
   * The first part is made last, for it has the contents; and once before, to see how many pages it
   * takes.
   */
  private static byte[] joined(Document document, List<List<Block>> parts) {
    Markup markup = new Markup(document, PdfFile::picture);
    String front = markup.title() + markup.of(parts.getFirst());
    int before = rendered(document, part(document, front), 1, PDDocument::getNumberOfPages);
    try (JoinedPdf joined = new JoinedPdf()) {
      Map<String, Integer> pages = new HashMap<>();
      for (List<Block> part : parts.subList(1, parts.size())) {
        int first = before + joined.pageCount() + 1;
        add(joined, document, part, first)
            .forEach(it -> pages.put(it.heading().id(), first + it.page()));
      }
      return rendered(document, part(document, numbered(front, pages)), 1, joined::end);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static List<Bookmarks.Found> add(
      JoinedPdf joined, Document document, List<Block> part, int firstPage) {
    List<Block.Heading> headings = Document.headings(part);
    String body = new Markup(document, PdfFile::picture).of(part);
    return rendered(
        document,
        html(document, headings, body, STYLE_OF_PART),
        firstPage,
        pdf -> joined.add(pdf, headings));
  }

  private static String part(Document document, String body) {
    return html(document, List.of(), body, STYLE_OF_PART);
  }

  /** Contents whose links lead to other parts and say the pages. */
  private static String numbered(String contents, Map<String, Integer> pages) {
    return LINK.matcher(contents)
        .replaceAll(
            link ->
                "href=\"%s%s\" data-page=\"%d\""
                    .formatted(JoinedPdf.LINK, link.group(1), pages.get(link.group(1))));
  }

  /** What is done with a PDF before it is closed. */
  private interface Use<T> {
    T of(PDDocument pdf) throws IOException;
  }

  private static <T> T rendered(Document document, String html, int firstPage, Use<T> use) {
    try (PDDocument pdf = new PDDocument();
        ChartDrawer drawer = new ChartDrawer();
        PdfBoxRenderer renderer =
            builder(html, pdf, drawer).useInitialPageNumber(firstPage).buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      Stamp.put(document, pdf);
      return use.of(pdf);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static PdfRendererBuilder builder(String html, PDDocument pdf, ChartDrawer drawer) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(pdf);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Golden Thread");
    builder.withHtmlContent(html, "");
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri.startsWith(Markup.PNG),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useSVGDrawer(drawer);
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new JoinedLetters());
    Typefaces.use(builder, pdf);
    return builder;
  }

  private static String html(
      Document document, List<Block.Heading> headings, String body, String style) {
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
            Bookmarks.of(headings),
            document.metadata().look().in(style) + widths(),
            DrawnWords.in(body));
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
