package org.goldenthread.documents.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.goldenthread.documents.Block;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.chart.Chart;
import org.goldenthread.documents.table.Table;

/**
 * A document as a text file of Office Open XML, as Word and LibreOffice read it: headings that are
 * headings, a contents field, header rows that repeat, and a text alternative for each picture.
 */
public final class WordFile {

  private static final double PICTURE_SCALE = 0.85;

  private final Document document;
  private final XWPFDocument word;

  private WordFile(Document document, XWPFDocument word) {
    this.document = document;
    this.word = word;
  }

  /** The file. */
  public static byte[] of(Document document) {
    return OfficeFile.of(XWPFDocument::new, word -> new WordFile(document, word).write());
  }

  private void write() {
    Properties.put(document, word.getProperties());
    WordStyles.put(word, document.language());
    WordPages.put(word);
    paragraph("Title", document.title());
    paragraph("Subtitle", document.subtitle());
    document.blocks().forEach(this::put);
  }

  private void put(Block block) {
    switch (block) {
      case Block.Heading heading -> paragraph("Heading" + heading.level(), heading.text());
      case Block.Paragraph(String text) -> paragraph("Normal", text);
      case Block.Notice(String text) -> paragraph("Notice", text);
      case Block.BulletList list -> list.items().forEach(item -> paragraph("Bullet", "• " + item));
      case Block.DefinitionList list -> list.entries().forEach(this::definition);
      case Block.Tabulated(Table table, String _) -> WordTable.put(word, table);
      case Block.Pictured(Chart chart) -> picture(chart);
      case Block.PageBreak() -> word.createParagraph().createRun().addBreak(BreakType.PAGE);
      case Block.Contents() -> contents();
    }
  }

  private void definition(Block.DefinitionList.Entry entry) {
    XWPFParagraph paragraph = word.createParagraph();
    XWPFRun term = paragraph.createRun();
    term.setBold(true);
    term.setText(entry.term() + ": ");
    paragraph.createRun().setText(entry.definition());
  }

  private void contents() {
    List<String> headings =
        document.headings().stream()
            .filter(heading -> heading.level() <= 2)
            .map(heading -> "    ".repeat(heading.level() - 1) + heading.text())
            .toList();
    WordPages.field(word, "TOC \\o \"1-2\" \\h \\z", headings);
    word.enforceUpdateFields();
  }

  private void picture(Chart chart) {
    Png png = Png.of(chart);
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle("Normal");
    paragraph.setKeepNext(true);
    int width = Units.toEMU(png.width() * PICTURE_SCALE);
    int height = Units.toEMU(png.height() * PICTURE_SCALE);
    XWPFRun run = paragraph.createRun();
    try {
      run.addPicture(
          new ByteArrayInputStream(png.bytes()), PictureType.PNG, "chart.png", width, height);
    } catch (InvalidFormatException broken) {
      throw new IllegalStateException("PNG is a format that Word knows", broken);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(chart.textAlternative());
    paragraph("Caption", chart.title());
  }

  private void paragraph(String style, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
  }
}
