package org.goldenthread.outturns.template.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.outturns.fixture.Breakdowns;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

/** Parts stand below their figure, or below each of its months, and are sent with it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TemplatePartsTest {

  private static final int TITLE = 1;
  private static final int QUARTER = 3;
  private static final int SUBMITTED = 7;
  private static final int VALUE = 8;
  private static final int NOTE = 16;

  private final String directorate = Fixtures.directorate();
  private final String outcome = Breakdowns.parts("UPHELD", "PARTLY", "NOT");

  @Test
  void shouldAskForPartsBelowTheirFigureAndTakeThemWithIt() throws IOException {
    String ref = indicator("");
    try (XSSFWorkbook book = download()) {
      XSSFSheet sheet = book.getSheet("Outturns");
      assertThat(text(sheet, 1, TITLE)).isEqualTo("Complaints");
      assertThat(text(sheet, 2, TITLE)).isEqualTo("Outcome: UPHELD");
      fill(sheet, 80, 71);
      sheet.getRow(3).getCell(VALUE).setCellValue("<5");
      sheet.getRow(4).getCell(VALUE).setCellValue("*");

      JsonPath results = upload(book);

      assertThat(results.getList("result")).containsExactly("CREATED");
      assertThat(results.getString("[0].notes")).contains("<5");
    }
    JsonPath kept = Client.get("outturns/" + ref + "/2020-21-Q2").jsonPath();
    assertThat(kept.getList("parts.category")).containsExactly("NOT", "PARTLY", "UPHELD");
    assertThat(kept.getList("parts.value")).containsExactly(null, null, 71);
    try (XSSFWorkbook book = download()) {
      assertThat(text(book.getSheet("Outturns"), 2, SUBMITTED)).isEqualTo("71");
    }
  }

  @Test
  void shouldAskForThePartsOfEachMonth() throws IOException {
    String ref = indicator(", \"frequency\": \"MONTHLY\", \"monthlyToQuarter\": \"SUM\"");
    try (XSSFWorkbook book = download()) {
      XSSFSheet sheet = book.getSheet("Outturns");
      assertThat(sheet.getLastRowNum()).isEqualTo(12);
      assertThat(text(sheet, 2, QUARTER)).isEqualTo("2020-07");
      fill(sheet, 80, 71, 9);

      assertThat(upload(book).getList("result")).containsExactly("CREATED");
    }
    assertThat(
            Client.get("outturns/" + ref + "/2020-21-Q2")
                .jsonPath()
                .getList("months[0].parts.value"))
        .containsExactly(9, 71);
  }

  @Test
  void shouldNameTheCellOfAPartAtFault() throws IOException {
    indicator("");
    try (XSSFWorkbook book = download()) {
      XSSFSheet sheet = book.getSheet("Outturns");
      fill(sheet, 80, 71, 9);
      sheet.getRow(3).getCell(VALUE).setCellValue("about 9");
      assertThat(fault(upload(book))).isEqualTo("Sheet Outturns, I4");

      sheet.getRow(3).getCell(VALUE).setCellValue(9);
      sheet.getRow(3).getCell(NOTE).setCellValue("of July");
      assertThat(fault(upload(book))).isEqualTo("Sheet Outturns, Q4");
    }
  }

  @Test
  void shouldRefusePartsWithoutTheirFigure() throws IOException {
    indicator("");
    try (XSSFWorkbook book = download()) {
      book.getSheet("Outturns").getRow(2).getCell(VALUE).setCellValue(71);

      JsonPath results = upload(book);

      assertThat(results.getString("[0].problem.detail")).contains("Fill in the figure above");
      assertThat(fault(results)).isEqualTo("Sheet Outturns, I3");
    }
  }

  @Test
  void shouldRefuseAFigureInAColumnThatOnlyShowsFigures() throws IOException {
    indicator("");

    try (XSSFWorkbook book = download()) {
      book.getSheet("Outturns").getRow(1).getCell(SUBMITTED).setCellValue("71.3");

      JsonPath results = upload(book);

      assertThat(results.getList("result")).containsExactly("REJECTED");
      assertThat(results.getString("[0].problem.detail"))
          .isEqualTo(
              "H2 is grey and only shows figures: write into the column 'value', or empty the"
                  + " cell");
    }
  }

  private static String fault(JsonPath results) {
    assertThat(results.getList("result")).containsExactly("REJECTED");
    return results.getString("[0].problem.errors[0].cell");
  }

  private String indicator(String rest) {
    return Breakdowns.indicator(
        "number", ", \"directorate\": \"%s\"%s".formatted(directorate, rest), outcome);
  }

  private static void fill(XSSFSheet sheet, double... values) {
    for (int place = 0; place < values.length; place++) {
      sheet.getRow(place + 1).getCell(VALUE).setCellValue(values[place]);
    }
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    Row found = sheet.getRow(row);
    return found.getCell(column).getStringCellValue();
  }

  private XSSFWorkbook download() throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(
            Client.get("templates/2020-21-Q2?directorate=" + directorate).asByteArray()));
  }

  private static JsonPath upload(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return Client.submitTemplate("2020-21-Q2", bytes.toByteArray()).jsonPath();
  }
}
