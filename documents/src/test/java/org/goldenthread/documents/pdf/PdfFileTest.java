package org.goldenthread.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldenthread.documents.SampleDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfFileTest {

  @Test
  void shouldPassThePdfUaRules() throws Exception {
    assertThat(violations(PdfFile.of(SampleDocument.of()))).isEmpty();
  }

  @Test
  void shouldJoinTheChaptersOfALargeDocumentByTheSameRules() throws Exception {
    byte[] made = PdfFile.of(SampleDocument.large(2, 90));

    assertThat(violations(made)).isEmpty();
    assertThat(PdfFile.of(SampleDocument.large(2, 90))).isEqualTo(made);
  }

  @Test
  void shouldLeadToTheChaptersOfALargeDocument() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(PdfFile.of(SampleDocument.large(3, 60)))) {
      PDPageTree pages = pdf.getPages();
      PDOutlineItem last = pdf.getDocumentCatalog().getDocumentOutline().getLastChild();
      int page = pages.indexOf(last.findDestinationPage(pdf));
      assertThat(last.getTitle()).isEqualTo("Chapter 3");
      assertThat(last.getLastChild().getTitle()).isEqualTo("Exception 3.20");
      assertThat(text(pdf, page)).contains("Chapter 3", "Page " + (page + 1));
      assertThat(text(pdf, 0)).containsPattern("Chapter 3[ .]+" + (page + 1) + "\\R");
      PDAnnotationLink link = (PDAnnotationLink) pdf.getPage(0).getAnnotations().getLast();
      PDPageDestination led =
          (PDPageDestination) ((PDActionGoTo) link.getAction()).getDestination();
      assertThat(pages.indexOf(led.getPage())).isEqualTo(page);
      assertThat(pdf.getNumberOfPages()).isGreaterThan(page + 3);
    }
  }

  /** Laid out at once, this one takes more. */
  @Test
  void shouldMakeALargeDocumentInLittleMemory() throws Exception {
    assertThat(
            exitCodeOfLittleMemory("3", "150", "HTML", "PDF", "WORD", "SPREADSHEET", "CSV", "JSON"))
        .isZero();
  }

  /** Of 3,000 exceptions; as one text it takes more. */
  @Test
  void shouldMakeAVeryLargePageInLittleMemory() throws Exception {
    assertThat(exitCodeOfLittleMemory("30", "300", "HTML", "JSON")).isZero();
  }

  private static int exitCodeOfLittleMemory(String... arguments)
      throws IOException, InterruptedException {
    List<String> line =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx56m",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    LargeDocument.class.getName()),
                Arrays.stream(arguments))
            .toList();
    return new ProcessBuilder(line).inheritIO().start().waitFor();
  }

  static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    return stripper.getText(pdf);
  }

  @Test
  void shouldShowTheCouncilsLogoAndColourByTheSameRules() throws Exception {
    byte[] made = PdfFile.of(SampleDocument.lookingLike(SampleDocument.COUNCIL));

    assertThat(violations(made)).isEmpty();
    assertThat(hasColour(made, 0x7a1fa2)).isTrue();
    assertThat(hasColour(made, 0x00c853)).isTrue();
    assertThat(hasColour(PdfFile.of(SampleDocument.of()), 0x7a1fa2)).isFalse();
  }

  private static boolean hasColour(byte[] made, int colour) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(made)) {
      BufferedImage[] pages = {
        new PDFRenderer(pdf).renderImageWithDPI(0, 50),
        new PDFRenderer(pdf).renderImageWithDPI(1, 50)
      };
      return Arrays.stream(pages)
          .flatMapToInt(
              page ->
                  Arrays.stream(
                      page.getRGB(
                          0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth())))
          .anyMatch(seen -> (seen & 0xffffff) == colour);
    }
  }

  @Test
  void shouldFindWhatBreaksTheRules() throws Exception {
    assertThat(violations(untitled())).isNotEmpty();
  }

  @Test
  void shouldMakeTheSameBytesOfTheSameDocument() {
    assertThat(PdfFile.of(SampleDocument.of())).isEqualTo(PdfFile.of(SampleDocument.of()));
  }

  @Test
  void shouldMakeTheSameBytesWhenSeveralAreMadeAtOnce() {
    byte[] alone = PdfFile.of(SampleDocument.of());

    assertThat(IntStream.range(0, 6).parallel().mapToObj(_ -> PdfFile.of(SampleDocument.of())))
        .allMatch(made -> Arrays.equals(made, alone));
  }

  @Test
  void shouldDrawPicturesInTheirPlace() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(PdfFile.of(SampleDocument.of()))) {
      BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(1, 50);
      int bars = 0;
      for (int x = 0; x < page.getWidth(); x++) {
        for (int y = 0; y < page.getHeight(); y++) {
          bars += (page.getRGB(x, y) & 0xffffff) == 0xc6311a ? 1 : 0;
        }
      }
      double share = (double) bars / (page.getWidth() * page.getHeight());
      assertThat(share).isBetween(0.005, 0.05);
    }
  }

  @Test
  void shouldNumberItsPagesAndSayEverythingAsText() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(PdfFile.of(SampleDocument.of()))) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text)
          .contains("Page 1 of " + pdf.getNumberOfPages())
          .contains("How the council did, & what is <done> about it.")
          .contains("76.9%", "[p] [r]")
          .contains("113/147")
          .contains("▲", "Below target")
          .contains("[p] provisional: the figure may still change.");
    }
  }

  @Test
  void shouldHaveLanguageTitleDateAndBookmarks() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(PdfFile.of(SampleDocument.of()))) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Corporate performance report: Quarter 2 2020-21");
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2020-11-21T14:03:00Z");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("Introduction");
    }
  }

  private static byte[] untitled() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfFile.of(SampleDocument.of()))) {
      pdf.getDocumentCatalog().setViewerPreferences(null);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  static List<String> violations(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " " + a.getLocation())
          .toList();
    }
  }
}
