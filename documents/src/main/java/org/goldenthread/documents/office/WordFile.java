package org.goldenthread.documents.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.Look;
import org.goldenthread.documents.Paper;
import org.goldenthread.documents.data.FixedZip;
import org.goldenthread.documents.web.Markup;

/**
 * A document as a text file of Office Open XML, as Word and LibreOffice read it: headings that are
 * headings, contents with page numbers, header rows that repeat, and a text alternative for each
 * picture. Its few kinds of parts are written as text, without a program that knows all of the
 * format and takes its time to load.
 */
public final class WordFile {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final String BEGIN =
      HEAD
          + """
          <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
          xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
          xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
          xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
          xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>
          """;

  private WordFile() {}

  /** The file. */
  public static byte[] of(Document document) {
    FixedZip file = new FixedZip();
    file.put("[Content_Types].xml", read("types.xml"));
    file.put("_rels/.rels", read("package.xml"));
    file.put("docProps/app.xml", read("app.xml"));
    file.put("docProps/core.xml", utf8(properties(document)));
    List<Png.Size> pictures = pictures(document, file);
    Optional<Look.Logo> logo = document.metadata().look().logo();
    logo.ifPresent(it -> file.put("word/media/logo.png", it.png()));
    file.put("word/document.xml", text(document, pictures));
    file.put("word/_rels/document.xml.rels", utf8(relations(pictures.size(), logo.isPresent())));
    file.put("word/styles.xml", utf8(styles(document)));
    file.put("word/numbering.xml", read("numbering.xml"));
    file.put("word/settings.xml", read("settings.xml"));
    file.put("word/footer.xml", read("footer.xml"));
    return file.end();
  }

  /** Puts the pictures into the file, a few at a time, and says how large they are. */
  private static List<Png.Size> pictures(Document document, FixedZip file) {
    List<Png.Size> sizes = new ArrayList<>();
    document.charts().stream()
        .gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), Png::of))
        .forEachOrdered(
            picture -> {
              sizes.add(picture.size());
              file.put("word/media/picture%d.png".formatted(sizes.size()), picture.bytes());
            });
    return sizes;
  }

  private static Stream<String> text(Document document, List<Png.Size> pictures) {
    Paper paper = document.metadata().look().paper();
    return Stream.of(
            Stream.of(BEGIN), new WordBody(document, pictures).paragraphs(), Stream.of(end(paper)))
        .flatMap(pieces -> pieces);
  }

  private static String properties(Document document) {
    return HEAD
        + """
        <cp:coreProperties \
        xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s: %s</dc:title>\
        <dc:creator>%s</dc:creator><dc:description>%s</dc:description>\
        <dc:language>%s</dc:language>\
        <dcterms:created xsi:type="dcterms:W3CDTF">%6$s</dcterms:created>\
        <dcterms:modified xsi:type="dcterms:W3CDTF">%6$s</dcterms:modified></cp:coreProperties>
        """
            .formatted(
                Markup.escape(document.title()),
                Markup.escape(document.subtitle()),
                Markup.escape(document.metadata().author()),
                Markup.escape(document.metadata().subject()),
                Markup.escape(document.language()),
                document.metadata().asAt());
  }

  private static String styles(Document document) {
    return new String(read("styles.xml"), StandardCharsets.UTF_8)
        .formatted(Markup.escape(document.language()))
        .replace("12403A", document.metadata().look().colour().substring(1))
        .replace(
            "w:pos=\"15000\"", "w:pos=\"%d\"".formatted(document.metadata().look().paper().room()));
  }

  private static String relations(int pictures, boolean withLogo) {
    StringBuilder relations = new StringBuilder(HEAD);
    relations.append(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\n");
    for (String part : List.of("styles", "numbering", "settings", "footer")) {
      relations.append(relation(part, part, part + ".xml"));
    }
    relations.append(withLogo ? relation("logo", "image", "media/logo.png") : "");
    for (int i = 1; i <= pictures; i++) {
      relations.append(relation("picture" + i, "image", "media/picture%d.png".formatted(i)));
    }
    return relations.append("</Relationships>\n").toString();
  }

  private static String end(Paper paper) {
    return """
    <w:sectPr><w:footerReference w:type="default" r:id="footer"/>\
    <w:pgSz w:w="%d" w:h="%d" w:orient="landscape"/>\
    <w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" \
    w:header="450" w:footer="450" w:gutter="0"/></w:sectPr></w:body></w:document>
    """
        .formatted(paper.width(), paper.height());
  }

  private static String relation(String id, String kind, String target) {
    return """
    <Relationship Id="%s" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>
    """
        .formatted(id, kind, target);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(String part) {
    try (InputStream file =
        Objects.requireNonNull(WordFile.class.getResourceAsStream("word/" + part), part)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
