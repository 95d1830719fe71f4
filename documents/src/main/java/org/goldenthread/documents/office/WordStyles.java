package org.goldenthread.documents.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles of a Word file, by the names that office programs know headings by. */
final class WordStyles {

  private static final int TWENTIETHS = 20;

  /**
   * A style.
   *
   * @param size in points
   * @param before the room above in points
   * @param outline the level of a heading from 0; below 0 for what is none
   */
  private record Look(String id, String name, int size, boolean bold, int before, int outline) {}

  private WordStyles() {}

  static void put(XWPFDocument word, String language) {
    XWPFStyles styles = word.createStyles();
    styles.setSpellingLanguage(language);
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii("Arial");
    fonts.setHAnsi("Arial");
    styles.setDefaultFonts(fonts);
    add(styles, new Look("Normal", "Normal", 10, false, 0, -1));
    add(styles, new Look("Title", "Title", 26, true, 0, -1));
    add(styles, new Look("Subtitle", "Subtitle", 14, false, 0, -1));
    add(styles, new Look("Heading1", "heading 1", 18, true, 18, 0));
    add(styles, new Look("Heading2", "heading 2", 14, true, 14, 1));
    add(styles, new Look("Heading3", "heading 3", 11, true, 10, 2));
    add(styles, new Look("Heading4", "heading 4", 10, true, 8, 3));
    add(styles, new Look("Caption", "caption", 9, true, 8, -1));
    add(styles, new Look("Notice", "Notice", 10, true, 6, -1));
    add(styles, new Look("Bullet", "List Bullet", 10, false, 0, -1));
    add(styles, new Look("Marks", "Marks", 8, false, 2, -1));
  }

  private static void add(XWPFStyles styles, Look look) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(look.id());
    style.addNewName().setVal(look.name());
    style.setType(STStyleType.PARAGRAPH);
    style.addNewQFormat();
    paragraph(style.addNewPPr(), look);
    CTRPr letters = style.addNewRPr();
    letters.addNewSz().setVal(BigInteger.valueOf(2L * look.size()));
    if (look.bold()) {
      letters.addNewB();
    }
    styles.addStyle(new XWPFStyle(style, styles));
  }

  private static void paragraph(CTPPrGeneral paragraph, Look look) {
    if (look.outline() >= 0) {
      paragraph.addNewKeepNext();
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(look.outline()));
    }
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf((long) look.before() * TWENTIETHS));
    spacing.setAfter(BigInteger.valueOf(4L * TWENTIETHS));
  }
}
