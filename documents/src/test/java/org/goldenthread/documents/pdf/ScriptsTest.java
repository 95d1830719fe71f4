package org.goldenthread.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.goldenthread.documents.Document;
import org.goldenthread.documents.Fonts;
import org.goldenthread.documents.SampleDocument;
import org.goldenthread.vocabulary.print.PrintedLetters;
import org.junit.jupiter.api.Test;

/** Scripts that other letters than those of English are written in. */
class ScriptsTest {

  @Test
  void shouldNameTheLettersThatItCannotShow() {
    Document document =
        SampleDocument.saying(
            "Dŵr a Llŷn", "½ ≥ 3 № ✓ é e\u0301", "Diolch 👍🏽 ਪੰਜਾਬੀ שלום فیصد 漢字");

    assertThat(PdfFile.missingLetters(document)).containsExactly("字", "漢");
  }

  @Test
  void shouldKnowTheLettersOfItsTypefaces() {
    List<Font> typefaces = Arrays.stream(Fonts.values()).map(ScriptsTest::typeface).toList();

    assertThat(
            IntStream.rangeClosed(0, 0x1ffff)
                .filter(Character::isDefined)
                .filter(
                    letter ->
                        typefaces.stream().anyMatch(font -> font.canDisplay(letter))
                            ? !PrintedLetters.missing(Character.toString(letter)).isEmpty()
                            : PrintedLetters.has(letter))
                .filter(letter -> !Character.isISOControl(letter))
                .mapToObj(Integer::toHexString))
        .isEmpty();
  }

  private static Font typeface(Fonts of) {
    try (InputStream file = of.open()) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException | FontFormatException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void shouldGiveArabicLettersTheFormsThatTheyHaveBesideEachOther() {
    JoinedLetters letters = new JoinedLetters();

    assertThat(letters.shapeText("فیصد")).isEqualTo("\ufed3\ufbff\ufebc\ufeaa");
    assertThat(letters.shapeText("السلام")).isEqualTo("\ufe8d\ufedf\ufeb4\ufefc\ufee1");
    assertThat(letters.shapeText("شَہر، 71")).isEqualTo("\ufeb7\u064e\ufba9\ufeae، 71");
  }

  @Test
  void shouldOrderAndJoinTheLettersOfOtherScripts() throws Exception {
    Document document =
        SampleDocument.saying(
            "Languages",
            "All of them",
            "שלום עולם: 17 % מתוך 71",
            "We said اردو میں 71 فیصد، ہدف 85 and that e\u0301 was all",
            "Punjabi: ਪੰਜਾਬੀ, Hindi: क्षेत्र 👍");
    byte[] made = PdfFile.of(document);

    assertThat(PdfFileTest.violations(made)).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(made)) {
      assertThat(PdfFileTest.text(pdf, 0))
          .contains("מתוך", "We said", "اردو میں", "فیصد", "é was all", "Punjabi: , Hindi:", "👍")
          .doesNotContain("#");
    }
  }
}
