package org.goldenthread.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.goldenthread.documents.office.WordFile;
import org.junit.jupiter.api.Test;

/** The text file, read back by a library that knows all of its format. */
class WordFileTest {

  private static final Document SAMPLE = SampleDocument.of();

  @Test
  void shouldWriteHeadingsAndRepeatedHeaderRowsForWord() throws Exception {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(WordFile.of(SAMPLE)))) {
      assertThat(word.getParagraphs())
          .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
          .extracting(XWPFParagraph::getText)
          .containsExactly("Introduction", "Summary", "Scorecard", "Marks");
      assertThat(word.getTables().getLast().getRow(0).isRepeatHeader()).isTrue();
      assertThat(word.getTables().getLast().getRow(1).getCell(1).getText())
          .isEqualTo("76.9% [p] [r]\n113/147");
      assertThat(word.getProperties().getCoreProperties().getCreated())
          .isEqualTo("2020-11-21T14:03:00Z");
      assertThat(word.getDocument().xmlText())
          .contains("descr=\"2 indicators by score: exceeds target 1, below target 1.");
    }
  }

  @Test
  void shouldLinkTheContentsOfAWordFileToItsHeadings() throws Exception {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(WordFile.of(SAMPLE)))) {
      String text = word.getDocument().xmlText();
      for (Block.Heading heading : SAMPLE.contents()) {
        String mark = heading.id().replace('-', '_');
        assertThat(text)
            .contains("w:anchor=\"" + mark + "\"", "PAGEREF " + mark + " ", "w:name=\"" + mark);
      }
    }
  }

  @Test
  void shouldTellWordWhichParagraphsRunFromRightToLeft() throws Exception {
    Document document = SampleDocument.saying("Languages", "Two", "اردو، 71", "We said اردو");

    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(WordFile.of(document)))) {
      assertThat(word.getParagraphs())
          .filteredOn(paragraph -> paragraph.getText().contains("اردو"))
          .extracting(paragraph -> paragraph.getCTP().getPPr().isSetBidi())
          .containsExactly(true, false);
    }
  }

  @Test
  void shouldPutThePicturesOfAWordFileWhereTheyBelong() throws Exception {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(WordFile.of(SAMPLE)))) {
      assertThat(word.getAllPictures()).hasSize(SAMPLE.charts().size()).hasSize(2);
      XWPFTable abreast = word.getTables().getFirst();
      assertThat(abreast.getRow(0).getCell(0).getText()).startsWith("Short-term trends");
      assertThat(
              abreast
                  .getRow(0)
                  .getCell(0)
                  .getParagraphArray(0)
                  .getRuns()
                  .getFirst()
                  .getEmbeddedPictures())
          .singleElement()
          .extracting(picture -> picture.getPictureData().getFileName())
          .isEqualTo("picture2.png");
      assertThat(abreast.getRow(0).getCell(1).getText()).contains("Why they went as they went.");
    }
  }
}
