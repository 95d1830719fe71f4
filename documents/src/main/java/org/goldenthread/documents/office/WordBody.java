package org.goldenthread.documents.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.Look;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.table.Table;
import org.goldenthread.documents.web.Markup;

/** Writes a document's blocks as the body of a Word file. */
final class WordBody {

  /** In twentieths of a point: the room of a history beside its commentary. */
  private static final int FIRST_OF_TWO = 4_500;

  /** Units of drawings in a twentieth of a point. */
  private static final int DRAWN = 635;

  /** The height of a logo, 18 mm, in units of drawings. */
  private static final long LOGO = 648_000;

  private final Document document;
  private final Iterator<Png.Size> next;
  private int bookmarks;
  private int drawings;
  private int pictures;

  /**
   * A body.
   *
   * @param pictures how large those of the document's charts are, in their order
   */
  WordBody(Document document, List<Png.Size> pictures) {
    this.document = document;
    this.next = pictures.iterator();
  }

  /** The title and all blocks, each written when it is taken. */
  Stream<String> paragraphs() {
    return Stream.concat(
        Stream.of(
            document.metadata().look().logo().map(this::logo).orElse(""),
            WordText.paragraph("Title", document.title()),
            WordText.paragraph("Subtitle", document.subtitle())),
        document.blocks().stream().map(this::block));
  }

  private String block(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph(String text) -> WordText.paragraph("Normal", text);
      case Block.Notice(String text) -> WordText.paragraph("Notice", text);
      case Block.BulletList(List<String> items) ->
          items.stream()
              .map(item -> WordText.paragraph("Bullet", item))
              .collect(Collectors.joining());
      case Block.DefinitionList(List<Block.DefinitionList.Entry> entries) ->
          entries.stream().map(WordBody::entry).collect(Collectors.joining());
      case Block.Tabulated(Table table, String _, Table _) -> WordTable.of(table, room());
      case Block.Pictured(Chart chart) -> picture(chart, room() / 2);
      case Block.Abreast(List<List<Block.Piece>> columns) -> abreast(columns);
      case Block.PageBreak() -> "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>\n";
      case Block.Contents() -> contents();
    };
  }

  private int room() {
    return document.metadata().look().paper().room();
  }

  private String heading(Block.Heading heading) {
    bookmarks++;
    return WordText.styled(
        "Heading" + heading.level(),
        "<w:bookmarkStart w:id=\"%d\" w:name=\"%s\"/>".formatted(bookmarks, mark(heading))
            + WordText.run(heading.text())
            + "<w:bookmarkEnd w:id=\"%d\"/>".formatted(bookmarks));
  }

  /** Names of bookmarks have no hyphens. */
  private static String mark(Block.Heading heading) {
    return heading.id().replace('-', '_');
  }

  private static String entry(Block.DefinitionList.Entry entry) {
    return WordText.paragraph("Term", entry.term())
        + WordText.paragraph("Normal", entry.definition());
  }

  /** Each line is a link with the page, which a program works out when it opens the file. */
  private String contents() {
    return document.contents().stream()
        .map(heading -> WordText.styled("TOC" + heading.level(), line(heading)))
        .collect(Collectors.joining());
  }

  private static String line(Block.Heading heading) {
    String page = WordText.field("PAGEREF " + mark(heading) + " \\h", "1");
    return "<w:hyperlink w:anchor=\"%s\" w:history=\"1\">%s<w:r><w:tab/></w:r>%s</w:hyperlink>"
        .formatted(mark(heading), WordText.run(heading.text()), page);
  }

  private String abreast(List<List<Block.Piece>> columns) {
    List<Integer> widths = widths(columns.size());
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int width = widths.get(i);
      cells.add(
          columns.get(i).stream()
              .map(
                  piece ->
                      piece instanceof Block.Pictured(Chart chart)
                          ? picture(chart, width)
                          : block(piece))
              .collect(Collectors.joining()));
    }
    return WordTable.abreast(cells, widths);
  }

  private List<Integer> widths(int columns) {
    return columns == 2
        ? List.of(FIRST_OF_TWO, room() - FIRST_OF_TWO)
        : Collections.nCopies(columns, room() / columns);
  }

  private String logo(Look.Logo logo) {
    drawings++;
    String drawing =
        drawing("logo", document.metadata().author(), LOGO * logo.width() / logo.height(), LOGO);
    return WordText.styled("Picture", "<w:r>" + drawing + "</w:r>");
  }

  /** A picture that leaves a little of the room beside it, with its title under it. */
  private String picture(Chart chart, int room) {
    Png.Size png = next.next();
    drawings++;
    long width = (room - 300L) * DRAWN;
    long height = Math.round(width * png.height() / png.width());
    pictures++;
    String drawing = drawing("picture" + pictures, chart.textAlternative(), width, height);
    return WordText.styled("Picture", "<w:r>" + drawing + "</w:r>")
        + WordText.paragraph("Marks", chart.title());
  }

  private String drawing(String file, String alternative, long width, long height) {
    return """
    <w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
    <wp:extent cx="%1$d" cy="%2$d"/><wp:docPr id="%3$d" name="Picture %3$d" descr="%4$s"/>\
    <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
    <pic:pic><pic:nvPicPr><pic:cNvPr id="%3$d" name="Picture %3$d"/><pic:cNvPicPr/></pic:nvPicPr>\
    <pic:blipFill><a:blip r:embed="%5$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
    <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm>\
    <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
    </wp:inline></w:drawing>\
    """
        .formatted(width, height, drawings, Markup.escape(alternative), file);
  }
}
