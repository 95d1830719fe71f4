package org.goldenthread.reporting.data.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.reporting.data.DataColumn;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of everything, as an analyst's program asks for it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DataResourceTest {

  private static final String HEADER =
      "reference,title,directorate,directorateName,priority,priorityName,quarter,period,quarterEnd,status,"
          + "value,numerator,denominator,unit,polarity,target,tolerance,score,notScored,variance,"
          + "shortTermTrend,annualTrend,marks,revision,publishedValue,breakdown,category";

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
  }

  @Test
  void shouldTellOfEachQuarterInOneRow() {
    List<String> lines = lines(viewer().get("/api/v1/data.csv?ref=pi 2027"));

    assertThat(lines.getFirst()).isEqualTo("\uFEFF" + HEADER);
    assertThat(lines)
        .contains(
            "PI.2027,Satisfaction with way your anti-social behaviour complaint was handled? (ASB)"
                + " Star-T Tasb5 (CP) [C],HSG,Housing,CLEAN,A Cleaner Greener Place to"
                + " Live,2020-21-Q2,2020-21-Q2,2020-09-30,FINAL,76.8,"
                + "113,147,PERCENT,HIGHER_IS_BETTER,85.0,1,below,,1,WORSE,WORSE,,1,,,");
  }

  @Test
  void shouldHaveTheSameRowsInEachForm() throws IOException {
    int rows = lines(viewer().get("/api/v1/data.csv")).size() - 1;

    assertThat(lines(viewer().get("/api/v1/data.jsonl"))).hasSize(rows);
    assertThat(sheet(viewer().get("/api/v1/data.xlsx")).getLastRowNum()).isEqualTo(rows);
    byte[] parquet = viewer().get("/api/v1/data.parquet").asByteArray();
    try (var read = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(parquet)))) {
      assertThat(read.getFileMetaData().numRows()).isEqualTo(rows);
    }
  }

  @Test
  void shouldKeepTheDigitsInJsonLines() throws IOException {
    String line =
        lines(viewer().get("/api/v1/data.jsonl?ref=PI.2027&from=2020-21-Q2&to=2020-21-Q2"))
            .getFirst();
    JsonNode row = new ObjectMapper().readTree(line);

    assertThat(line).contains("\"target\":85.0,");
    assertThat(row.get("quarterEnd").asText()).isEqualTo("2020-09-30");
    assertThat(row.get("notScored").isNull()).isTrue();
    assertThat(row.get("publishedValue").isNull()).isTrue();
  }

  @Test
  void shouldHaveNumbersAndDaysInASpreadsheet() throws IOException {
    XSSFSheet sheet =
        sheet(viewer().get("/api/v1/data.xlsx?ref=PI.2027&from=2020-21-Q2&to=2020-21-Q2"));
    XSSFRow row = sheet.getRow(1);

    assertThat(cell(row, DataColumn.VALUE).getNumericCellValue()).isEqualTo(76.8);
    assertThat(cell(row, DataColumn.QUARTER_END).getLocalDateTimeCellValue())
        .isEqualTo("2020-09-30T00:00:00");
    assertThat(cell(row, DataColumn.QUARTER).getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell(row, DataColumn.PUBLISHED_VALUE)).isNull();
    assertThat(sheet.getWorkbook().getSheet("Columns").getRow(2).getCell(1).getStringCellValue())
        .isEqualTo(DataColumn.TITLE.meaning());
  }

  @Test
  void shouldSendWhatIsAcceptedBest() {
    viewer()
        .accept("text/csv")
        .get("/api/v1/data")
        .then()
        .contentType("text/csv;charset=utf-8;header=present");
    viewer()
        .accept("application/x-ndjson")
        .get("/api/v1/data")
        .then()
        .contentType("application/x-ndjson");
    viewer().accept("*/*").get("/api/v1/data").then().contentType(containsString("text/csv"));
    viewer()
        .accept("application/pdf")
        .get("/api/v1/data")
        .then()
        .statusCode(406)
        .body("type", is("urn:golden-thread:problem:not-acceptable"));
  }

  @Test
  void shouldTellOnlyOfTheQuartersAndPartsThatAreAskedFor() {
    assertThat(column(DataColumn.QUARTER, "from=2020-21-Q1&to=2020-21-Q2"))
        .containsOnly("2020-21-Q1", "2020-21-Q2");
    assertThat(column(DataColumn.DIRECTORATE, "directorate=HSG&directorate=CCS"))
        .containsOnly("HSG", "CCS");
    assertThat(column(DataColumn.PRIORITY, "priority=CLEAN")).containsOnly("CLEAN");
  }

  @Test
  void shouldSayWhenNothingHasChanged() {
    String tag = viewer().get("/api/v1/data.csv").header("ETag");

    assertThat(tag).startsWith("W/\"");
    viewer().header("If-None-Match", tag).get("/api/v1/data.csv").then().statusCode(304);
    viewer().header("If-None-Match", tag).get("/api/v1/data.jsonl").then().statusCode(200);
    viewer().header("If-None-Match", tag).get("/api/v1/data.csv?ref=PI.47").then().statusCode(200);
  }

  @Test
  void shouldRefuseWhatItDoesNotUnderstandByName() {
    refused("/api/v1/data.csv?quarter=2020-21-Q2", "{quarter}", "'quarter' is not a parameter");
    refused("/api/v1/data.csv?from=2020", "{from}", "'2020' is not a quarter");
    refused("/api/v1/data.csv?from=2020-21-Q2&to=2020-21-Q1", "{from}", "is before 2020-21-Q2");
    refused("/api/v1/data.csv?view=draft", "{view}", "'draft' is no view");
    refused("/api/v1/data.csv?ref=PI.99999", "{ref}", "There is no ref 'PI.99999'");
    refused("/api/v1/data.csv?directorate=XX", "{directorate}", "There is no directorate 'XX'");
    refused("/api/v1/data.csv?priority=XX", "{priority}", "There is no priority 'XX'");
    viewer()
        .get("/api/v1/data.json")
        .then()
        .statusCode(404)
        .body("type", is("urn:golden-thread:problem:unknown-format"));
  }

  @Test
  void shouldShowDraftsOnlyToThoseWhoMayReadThem() {
    given().get("/api/v1/data.csv?view=latest").then().statusCode(401);
    assertThat(lines(given().get("/api/v1/data.csv"))).hasSize(1);
  }

  @Test
  void shouldShowAnyoneWhatWasPublished() {
    readModel.publishSample();

    List<String> open = lines(given().get("/api/v1/data.csv"));

    assertThat(open).hasSize(1 + 34);
    assertThat(open)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("PI.2027,")
                    .contains(",2020-21-Q2,2020-21-Q2,2020-09-30,FINAL,76.8,113,147,PERCENT,")
                    .endsWith(",85.0,1,below,,1,WORSE,WORSE,,1,76.8,,"));
    assertThat(lines(viewer().get("/api/v1/data.csv?ref=PI.2027&from=2020-21-Q2")))
        .anySatisfy(line -> assertThat(line).endsWith(",WORSE,WORSE,,1,76.8,,"));
  }

  private static void refused(String address, String pointer, String detail) {
    viewer()
        .get(address)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", is(pointer))
        .body("errors[0].detail", containsString(detail));
  }

  private static List<String> column(DataColumn column, String query) {
    return viewer()
        .get("/api/v1/data.jsonl?" + query)
        .asString()
        .lines()
        .map(line -> text(line, column))
        .toList();
  }

  private static String text(String line, DataColumn column) {
    try {
      return new ObjectMapper().readTree(line).get(column.header()).asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XSSFCell cell(XSSFRow row, DataColumn column) {
    return row.getCell(DataColumn.headers().indexOf(column.header()));
  }

  private static XSSFSheet sheet(Response response) throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(response.asByteArray()))) {
      return workbook.getSheet("Data");
    }
  }

  private static List<String> lines(Response response) {
    response.then().statusCode(200);
    return response.asString().lines().toList();
  }

  private static RequestSpecification viewer() {
    return given().auth().oauth2(Tokens.of("viewer"));
  }
}
