package org.goldenthread.outturns.template.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TemplateResourceTest {

  private static final int QUARTER = 3;
  private static final int VALUE = 8;
  private static final int STATUS = 13;

  @Test
  void shouldShowTheIndicatorsThatAreDueWithTheirLastValues() throws IOException {
    String directorate = Fixtures.directorate();
    String ref = indicatorOf(directorate);
    Client.submit(outturn(ref, "2020-21-Q1", "\"value\": 70.50"));

    try (XSSFWorkbook book = download(directorate)) {
      Row row = book.getSheet("Outturns").getRow(1);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo(ref);
      assertThat(row.getCell(3).getStringCellValue()).isEqualTo("2020-21-Q2");
      assertThat(row.getCell(4).getStringCellValue()).isEqualTo("no target");
      assertThat(row.getCell(6).getStringCellValue()).isEqualTo("70.50");
      assertThat(row.getCell(7).getStringCellValue()).isEqualTo("no figure");
    }
  }

  @Test
  void shouldAskForWhatIsNotTakenEveryQuarterWhereItsPeriodEndsAndTakeItBack() throws IOException {
    String directorate = Fixtures.directorate();
    String ref = measured(directorate, "HALF_YEARLY");
    measured(directorate, "YEARLY");
    Client.submit(outturn(ref, "2019-20-Q4", "\"value\": 70.50"));

    try (XSSFWorkbook book = download(directorate)) {
      XSSFSheet sheet = book.getSheet("Outturns");
      assertThat(sheet.getLastRowNum()).isEqualTo(1);
      assertThat(sheet.getRow(1).getCell(QUARTER).getStringCellValue()).isEqualTo("2020-21-H1");
      assertThat(sheet.getRow(1).getCell(6).getStringCellValue()).isEqualTo("70.50");
      sheet.getRow(1).getCell(VALUE).setCellValue(71.3);

      assertThat(upload(book, "").jsonPath().getList("result")).containsExactly("CREATED");
      assertThat(Client.get("outturns/" + ref + "/2020-21-H1").jsonPath().getString("value"))
          .isEqualTo("71.3");
    }
  }

  private static String measured(String directorate, String frequency) {
    return Fixtures.indicator(
        Fixtures.definition(
            "1950-51-Q1",
            "\"unit\": \"percent\", \"directorate\": \"%s\", \"frequency\": \"%s\""
                .formatted(directorate, frequency)));
  }

  @Test
  void shouldListForASubmitterWhatTheTokenMaySubmitFor() throws IOException {
    String directorate = Fixtures.directorate();
    String ref = indicatorOf(directorate);
    indicatorOf(Fixtures.directorate());

    byte[] file =
        RestAssured.given()
            .auth()
            .oauth2(Tokens.submitter(directorate))
            .get("/api/v1/templates/2020-21-Q2")
            .asByteArray();

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet sheet = book.getSheet("Outturns");
      assertThat(sheet.getLastRowNum()).isEqualTo(1);
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(ref);
    }
  }

  @Test
  void shouldAskOnlyForWhatWouldBeTakenAsItWasDefinedThen() throws IOException {
    String ended = Fixtures.directorateUntil("2019-20-Q4");
    indicatorOf(ended);
    String directorate = Fixtures.directorate();
    String owned = "\"unit\": \"percent\", \"directorate\": \"%s\"".formatted(directorate);
    Fixtures.indicator(lagged(Fixtures.definition("2020-21-Q2", owned)));
    String renamed =
        Fixtures.indicator(
            lagged(Fixtures.definition("2020-21-Q1", owned)).replace("Complaints", "Then")
                + ", "
                + lagged(Fixtures.definition("2020-21-Q2", owned)));

    try (XSSFWorkbook book = download(directorate);
        XSSFWorkbook none = download(ended)) {
      XSSFSheet sheet = book.getSheet("Outturns");
      assertThat(sheet.getLastRowNum()).isEqualTo(1);
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(renamed);
      assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Then");
      assertThat(none.getSheet("Outturns").getLastRowNum()).isZero();
    }
  }

  private static String lagged(String definition) {
    return definition.replace("\"reportingLag\": 0", "\"reportingLag\": 1");
  }

  @Test
  void shouldRefuseADirectorateThatThereIsNot() {
    Response refused = Client.get("templates/2020-21-Q2?directorate=NOPE");

    assertThat(Problem.of(refused)).isEqualTo(Problem.invalid("{directorate}"));
    assertThat(Problem.detail(refused)).startsWith("No directorate has the code 'NOPE'");
  }

  @Test
  void shouldTakeBackWhatWasFilledInAndTellFaultsByCell() throws IOException {
    String directorate = Fixtures.directorate();
    indicatorOf(directorate);
    indicatorOf(directorate);

    try (XSSFWorkbook book = download(directorate)) {
      XSSFSheet sheet = book.getSheet("Outturns");
      String first = sheet.getRow(1).getCell(0).getStringCellValue();
      sheet.getRow(1).getCell(VALUE).setCellValue(71.3);
      sheet.getRow(2).getCell(VALUE).setCellValue("about 70");

      JsonPath results = upload(book, "").jsonPath();

      assertThat(results.getList("result")).containsExactly("CREATED", "REJECTED");
      assertThat(results.getList("message"))
          .containsExactly("Kept as revision 1", "Not kept: see the problem");
      assertThat(results.getString("[1].problem.errors[0].cell")).isEqualTo("Sheet Outturns, I3");
      assertThat(Client.get("outturns/" + first + "/2020-21-Q2").jsonPath().getString("value"))
          .isEqualTo("71.3");
    }
  }

  @Test
  void shouldLockWhatIsNotToBeFilledIn() throws IOException {
    String directorate = Fixtures.directorate();
    indicatorOf(directorate);

    try (XSSFWorkbook book = download(directorate)) {
      XSSFSheet sheet = book.getSheet("Outturns");
      assertThat(sheet.getProtect()).isTrue();
      assertThat(sheet.getRow(1).getCell(0).getCellStyle().getLocked()).isTrue();
      assertThat(sheet.getRow(1).getCell(VALUE).getCellStyle().getLocked()).isFalse();
      assertThat(sheet.getDataValidations()).hasSize(1);
      assertThat(book.getSheet("Notes")).isNotNull();
    }
  }

  @Test
  void shouldSayNothingForARowThatWasLeftEmpty() throws IOException {
    String directorate = Fixtures.directorate();
    indicatorOf(directorate);
    indicatorOf(directorate);

    try (XSSFWorkbook book = download(directorate)) {
      book.getSheet("Outturns").getRow(2).getCell(STATUS).setCellValue("not available");

      assertThat(upload(book, "?dryRun=true").jsonPath().getList("line")).containsExactly(3);
      assertThat(upload(book, "?atomic=true").jsonPath().getList("result"))
          .containsExactly("CREATED");
    }
  }

  @Test
  void shouldRefuseARowOfAnotherQuarter() throws IOException {
    String directorate = Fixtures.directorate();
    String ref = indicatorOf(directorate);

    try (XSSFWorkbook book = download(directorate)) {
      Row row = book.getSheet("Outturns").getRow(1);
      row.getCell(QUARTER).setCellValue("2010-11-Q2");
      row.getCell(VALUE).setCellValue(71.3);

      JsonPath results = upload(book, "").jsonPath();

      assertThat(results.getList("result")).containsExactly("REJECTED");
      assertThat(results.getString("[0].problem.errors[0].pointer")).isEqualTo("/quarter");
      assertThat(results.getString("[0].problem.errors[0].cell")).isEqualTo("Sheet Outturns, D2");
      assertThat(Client.get("outturns/" + ref + "/2010-11-Q2").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void shouldRefuseWhatIsNoSpreadsheet() {
    Response response = post("not a zip".getBytes(StandardCharsets.UTF_8), "");

    assertThat(Problem.of(response)).isEqualTo(Problem.invalid(""));
  }

  private static String indicatorOf(String directorate) {
    return Fixtures.indicator(
        Fixtures.definition(
            "1950-51-Q1", "\"unit\": \"percent\", \"directorate\": \"%s\"".formatted(directorate)));
  }

  private static XSSFWorkbook download(String directorate) throws IOException {
    Response response = Client.get("templates/2020-21-Q2?directorate=" + directorate);
    assertThat(response.contentType()).isEqualTo(TemplateSheet.MEDIA_TYPE);
    return new XSSFWorkbook(new ByteArrayInputStream(response.asByteArray()));
  }

  private static Response upload(XSSFWorkbook book, String query) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return post(bytes.toByteArray(), query);
  }

  private static Response post(byte[] file, String query) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.performanceTeam())
        .contentType(TemplateSheet.MEDIA_TYPE)
        .body(file)
        .post("/api/v1/templates/2020-21-Q2" + query);
  }
}
