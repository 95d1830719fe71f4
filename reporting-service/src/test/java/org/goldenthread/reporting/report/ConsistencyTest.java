package org.goldenthread.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The sample report says nothing, in any format, that the dashboard's JSON does not say, and says
 * every figure of it.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ConsistencyTest {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final List<String> ABOUT_THE_FILE = List.of("Cover", "Contents", "Notes");

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldSayInThePageOnlyWhatTheDashboardSays() throws Exception {
    assertThat(Numbers.in(text(html()))).isSubsetOf(said());
  }

  @Test
  void shouldSayInThePdfOnlyWhatTheDashboardSays() throws Exception {
    assertThat(Numbers.in(pdfText())).isSubsetOf(said());
  }

  @Test
  void shouldSayInTheSpreadsheetOnlyWhatTheDashboardSays() throws Exception {
    try (XSSFWorkbook workbook = workbook()) {
      Set<BigDecimal> numbers = new TreeSet<>();
      workbook.sheetIterator().forEachRemaining(sheet -> collect((XSSFSheet) sheet, numbers));
      assertThat(numbers).hasSizeGreaterThan(100).isSubsetOf(said());
    }
  }

  @Test
  void shouldPrintEveryFigureOfTheDashboardInEachFormat() throws Exception {
    String page = text(html());
    String pdf = pdfText().replaceAll("\\s+", " ");
    for (JsonNode row : dashboard().path("scorecard")) {
      String outturn = row.path("outturn").path("display").asText();
      String target = row.path("target").path("display").asText();
      assertThat(page).as(row.path("ref").asText()).contains(bare(outturn), bare(target));
      assertThat(Numbers.in(pdf)).containsAll(Numbers.in(outturn)).containsAll(Numbers.in(target));
      assertThat(pdf).contains(row.path("ref").asText());
    }
  }

  @Test
  void shouldKeepTheExactFiguresInTheSpreadsheet() throws Exception {
    Map<String, BigDecimal> printed = new HashMap<>();
    try (XSSFWorkbook workbook = workbook()) {
      for (Row row : sheet(workbook, "Annual comparison")) {
        printedOutturn(row, printed);
      }
    }
    Map<String, BigDecimal> submitted = new HashMap<>();
    for (JsonNode row : dashboard().path("scorecard")) {
      JsonNode value = row.path("outturn").path("value");
      if (value.isNumber()) {
        submitted.put(row.path("ref").asText(), Numbers.plain(value.decimalValue()));
      }
    }
    assertThat(printed).hasSize(33).isEqualTo(submitted);
  }

  /** A figure without its unit, which a table says once for the row: {@code 4.35 days}. */
  private static String bare(String display) {
    return Character.isDigit(display.charAt(0)) ? display.split(" ", 2)[0] : display;
  }

  private static void printedOutturn(Row row, Map<String, BigDecimal> printed) {
    Cell name = row.getCell(0);
    Cell header = row.getSheet().getRow(3).getCell(0);
    if (row.getRowNum() <= header.getRowIndex()) {
      return;
    }
    for (Cell cell : row) {
      String column = row.getSheet().getRow(3).getCell(cell.getColumnIndex()).getStringCellValue();
      if (column.equals("Outturn") && cell.getCellType() == CellType.NUMERIC) {
        String ref = name.getStringCellValue().split(" ", 2)[0];
        printed.put(ref, Numbers.plain(BigDecimal.valueOf(cell.getNumericCellValue())));
      }
    }
  }

  private static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
    return StreamSupport.stream(workbook.spliterator(), false)
        .map(XSSFSheet.class::cast)
        .filter(sheet -> sheet.getSheetName().endsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private static void collect(XSSFSheet sheet, Set<BigDecimal> numbers) {
    if (ABOUT_THE_FILE.contains(sheet.getSheetName())) {
      return;
    }
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.NUMERIC) {
          numbers.add(Numbers.plain(BigDecimal.valueOf(cell.getNumericCellValue()).abs()));
        }
      }
    }
  }

  /** What the dashboard says, and what stands in brackets under its earlier outturns. */
  private static Set<BigDecimal> said() throws Exception {
    JsonNode dashboard = dashboard();
    Set<BigDecimal> said = Numbers.in(dashboard);
    for (JsonNode row : dashboard.path("scorecard")) {
      for (JsonNode besides : history(row.path("ref").asText()).findValues("supplementary")) {
        said.addAll(Numbers.in(besides));
      }
    }
    return said;
  }

  private static JsonNode history(String ref) throws Exception {
    return MAPPER.readTree(json("/api/v1/indicators/%s/history".formatted(ref))).path("history");
  }

  private static JsonNode dashboard() throws Exception {
    return MAPPER.readTree(json("/api/v1/dashboards/corporate/2020-21-Q2"));
  }

  private static String json(String path) {
    return asViewer().get(path).then().statusCode(200).extract().asString();
  }

  private static String html() {
    return new String(report("html"), StandardCharsets.UTF_8);
  }

  /** What a reader sees of the page: no markup, and of the pictures their words, not their axes. */
  private static String text(String html) {
    return html.replaceAll("(?s)<style>.*?</style>", "")
        .replaceAll("(?s)<text [^>]*>[^<]*</text>", "")
        .replaceAll("<[^>]*>", " ")
        .replace("&amp;", "&")
        .replace("&quot;", "\"");
  }

  /** The text without the numbers of pages. */
  private static String pdfText() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(report("pdf"))) {
      return new PDFTextStripper()
          .getText(pdf)
          .replaceAll("Page \\d+ of \\d+", "")
          .replaceAll("(?m)(\\. ){3,}\\s*\\d+\\s*$", "");
    }
  }

  private static XSSFWorkbook workbook() throws Exception {
    return new XSSFWorkbook(new ByteArrayInputStream(report("xlsx")));
  }

  private static byte[] report(String extension) {
    return asViewer()
        .get("/api/v1/reports/corporate/2020-21-Q2." + extension)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static RequestSpecification asViewer() {
    return given().auth().oauth2(Tokens.of("viewer"));
  }
}
