package org.goldenthread.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.documents.data.JsonFile;
import org.goldenthread.documents.format.Format;
import org.goldenthread.documents.format.Rehearsal;
import org.goldenthread.documents.office.SpreadsheetFile;
import org.goldenthread.documents.pdf.PdfFile;
import org.goldenthread.documents.table.Cell;
import org.goldenthread.documents.table.Column;
import org.goldenthread.documents.table.Row;
import org.goldenthread.documents.table.Table;
import org.goldenthread.documents.web.WebPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilesTest {

  private static final Document SAMPLE = SampleDocument.of();

  @ParameterizedTest
  @EnumSource(Format.class)
  void shouldMakeTheSameBytesOfTheSameDocument(Format format) {
    assertThat(format.write(SampleDocument.of())).isEqualTo(format.write(SAMPLE));
  }

  @Test
  void shouldWriteAPageThatFetchesNothing() {
    String page = new String(WebPage.of(SAMPLE), StandardCharsets.UTF_8);
    assertThat(page)
        .contains("<html lang=\"en-GB\">")
        .contains("<title>Corporate performance report: Quarter 2 2020-21</title>")
        .contains("<h2 id=\"introduction\">Introduction</h2>")
        .contains("what is &lt;done&gt; about it")
        .contains("<th scope=\"col\" role=\"columnheader\" class=\"number w20\">Outturn</th>")
        .contains("<li class=\"level-1\"><a href=\"#summary\">Summary</a></li>")
        .doesNotContain("<script")
        .doesNotContain("src=")
        .doesNotContain("url(");
  }

  @Test
  void shouldListChaptersAloneWhereTheirPartsWouldNotFitOnAPage() {
    List<Block> headings = new ArrayList<>();
    headings.add(new Block.Heading(1, "Chapter", "chapter"));
    for (int i = 0; i < 37; i++) {
      headings.add(new Block.Heading(2, "Part", "part-" + i));
    }
    assertThat(of(headings).contents()).hasSize(38);

    headings.add(new Block.Heading(2, "Part", "part-37"));
    assertThat(of(headings).contents()).extracting(Block.Heading::id).containsExactly("chapter");
  }

  @Test
  void shouldReadColumnsOneAfterTheOther() throws Exception {
    JsonNode json = new ObjectMapper().readTree(JsonFile.of(SAMPLE));
    assertThat(json.path("blocks").findValuesAsText("kind"))
        .containsSequence("chart", "chart", "paragraph", "notice");
    assertThat(new String(WebPage.of(SAMPLE), StandardCharsets.UTF_8))
        .contains("<div class=\"abreast of-2\">\n<div class=\"column\">\n<figure>");
  }

  @Test
  void shouldLeaveOutColumnsInWhichNothingStands() {
    Table table =
        new Table(
            "Days",
            List.of(Column.text("Who"), Column.number("Before"), Column.number("Now")),
            List.of(
                Row.of(Cell.text(""), Cell.text(""), Cell.count(3)),
                Row.of(Cell.text(""), Cell.text(""), Cell.text(""))));
    assertThat(table.withoutEmptyColumns().columns())
        .extracting(Column::header)
        .containsExactly("Who", "Now");
    assertThat(table.withoutEmptyColumns().rows().getFirst().cells())
        .extracting(Cell::text)
        .containsExactly("", "3");
  }

  @Test
  void shouldRehearseEveryKindOfFile() {
    assertThatCode(Rehearsal::play).doesNotThrowAnyException();
  }

  private static Document of(List<Block> blocks) {
    return new Document("Title", "Subtitle", "en-GB", SAMPLE.metadata(), blocks);
  }

  @Test
  void shouldBeForThePaperOfTheCouncil() throws Exception {
    Document letter = SampleDocument.lookingLike(SampleDocument.COUNCIL);

    try (PDDocument a4 = Loader.loadPDF(PdfFile.of(SAMPLE));
        PDDocument pdf = Loader.loadPDF(PdfFile.of(letter));
        XSSFWorkbook sheets =
            new XSSFWorkbook(new ByteArrayInputStream(SpreadsheetFile.of(letter)))) {
      assertThat(a4.getPage(0).getMediaBox().getWidth()).isCloseTo(842, within(1f));
      assertThat(pdf.getPages())
          .allMatch(page -> page.getMediaBox().getWidth() == 792)
          .allMatch(page -> page.getMediaBox().getHeight() == 612);
      assertThat(sheets.getSheet("Scorecard").getPrintSetup().getPaperSize())
          .isEqualTo(PrintSetup.LETTER_PAPERSIZE);
    }
    assertThat(new String(WebPage.of(letter), StandardCharsets.UTF_8))
        .contains("@page { size: letter landscape;");
    assertThat(Paper.parse("letter")).isEqualTo(Paper.LETTER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Paper.parse("foolscap"))
        .withMessage("'foolscap' is no paper: it is one of A4, letter");
  }

  @Test
  void shouldGiveProgramsTheTableThatIsForThem() throws Exception {
    Table printed =
        new Table("Days", List.of(Column.text("Who")), List.of(Row.of(Cell.text("PI 1 Who"))));
    Table data =
        new Table(
            "Days",
            List.of(Column.text("Reference"), Column.text("Title")),
            List.of(Row.of(Cell.text("PI 1"), Cell.text("Who"))));
    Document document = of(List.of(new Block.Tabulated(printed, "Days", data)));

    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(SpreadsheetFile.of(document)))) {
      assertThat(workbook.getSheet("Days").getRow(4).getCell(1).getStringCellValue())
          .isEqualTo("Who");
    }
    assertThat(new String(WebPage.of(document), StandardCharsets.UTF_8)).contains("PI 1 Who");
  }

  @Test
  void shouldWriteSheetsByTheRules() throws Exception {
    byte[] file = SpreadsheetFile.of(SAMPLE);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet sheet = workbook.getSheet("Scorecard");
      assertThat(workbook.getSheetName(0)).isEqualTo("Cover");
      assertThat(workbook.getSheetName(1)).isEqualTo("Contents");
      assertThat(workbook.getSheetName(2)).isEqualTo("Notes");
      assertThat(sheet.getNumMergedRegions()).isZero();
      assertThat(sheet.getTables().getFirst().getArea().formatAsString()).isEqualTo("A4:G45");
      assertThat(sheet.getTables().getFirst().getColumns().get(2).getName())
          .isEqualTo(sheet.getRow(3).getCell(2).getStringCellValue());
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
      assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(76.8707);
      assertThat(sheet.getRow(4).getCell(1).getCellStyle().getDataFormatString())
          .isEqualTo("#,##0.0\"%\"");
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getRow(4).getCell(2).getStringCellValue()).isEqualTo("[p] [r]");
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).contains("[x] not available");
    }
  }

  @Test
  void shouldMakeRowsAsHighAsTheirLongestText() throws Exception {
    Table table =
        new Table(
            "Days",
            List.of(Column.text("Who"), Column.text("Why")),
            List.of(
                Row.of(Cell.text("A"), Cell.text("Long reasons. ".repeat(20))),
                Row.of(Cell.text("B"), Cell.text("Short"))));
    byte[] file = SpreadsheetFile.of(of(List.of(new Block.Tabulated(table, "Days"))));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet sheet = workbook.getSheet("Days");
      assertThat(sheet.getRow(4).getHeightInPoints())
          .isEqualTo(5 * sheet.getRow(5).getHeightInPoints());
    }
  }
}
