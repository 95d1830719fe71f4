package org.goldenthread.documents.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Lays out a Word file's pages: A4 on its side, with a number at the foot of each. */
final class WordPages {

  /** In twentieths of a point. */
  private static final BigInteger A4_LONG = BigInteger.valueOf(16_838);

  private static final BigInteger A4_SHORT = BigInteger.valueOf(11_906);
  private static final BigInteger MARGIN = BigInteger.valueOf(850);

  /** Between the margins, in twentieths of a point. */
  static final int WIDTH = A4_LONG.intValue() - 2 * MARGIN.intValue();

  private WordPages() {}

  static void put(XWPFDocument word) {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(A4_LONG);
    size.setH(A4_SHORT);
    size.setOrient(STPageOrientation.LANDSCAPE);
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(MARGIN);
    margins.setBottom(MARGIN);
    margins.setLeft(MARGIN);
    margins.setRight(MARGIN);
    XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setAlignment(ParagraphAlignment.RIGHT);
    foot.createRun().setText("Page ");
    field(foot, "PAGE", "1");
    foot.createRun().setText(" of ");
    field(foot, "NUMPAGES", "1");
  }

  /** A field that the program fills in; until then it shows the text. */
  static void field(XWPFParagraph paragraph, String instruction, String text) {
    mark(paragraph, STFldCharType.BEGIN);
    paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
    mark(paragraph, STFldCharType.SEPARATE);
    paragraph.createRun().setText(text);
    mark(paragraph, STFldCharType.END);
  }

  /** A field of several lines, each in its own paragraph, that the program fills in. */
  static void field(XWPFDocument word, String instruction, List<String> lines) {
    XWPFParagraph paragraph = word.createParagraph();
    mark(paragraph, STFldCharType.BEGIN);
    paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
    mark(paragraph, STFldCharType.SEPARATE);
    for (String line : lines) {
      paragraph.createRun().setText(line);
      paragraph = word.createParagraph();
    }
    mark(paragraph, STFldCharType.END);
  }

  private static void mark(XWPFParagraph paragraph, STFldCharType.Enum kind) {
    XWPFRun run = paragraph.createRun();
    run.getCTR().addNewFldChar().setFldCharType(kind);
  }
}
