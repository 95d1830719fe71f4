package org.goldenthread.outturns.template.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

/** What people and programs send in place of the template as it was meant. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TemplateFaultsTest {

  private static final List<String> HEADER = List.of("ref", "quarter", "value", "status", "note");
  private static final int VALUE = 2;
  private static final int NOTE = 4;

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final XSSFSheet sheet = book.createSheet("Outturns");

  TemplateFaultsTest() {
    XSSFRow header = sheet.createRow(0);
    HEADER.forEach(name -> header.createCell(header.getPhysicalNumberOfCells()).setCellValue(name));
  }

  @Test
  void shouldTakeAFormulaWithTheDecimalsThatAreKept() throws IOException {
    XSSFCell value = row(Fixtures.percentage()).createCell(VALUE);
    value.setCellFormula("113/147");
    value.setCellValue(0.7687074829931972);
    value.setCellStyle(format("0.0%"));

    JsonPath results = send("").jsonPath();

    assertThat(results.getList("result")).containsExactly("CREATED");
    String ref = results.getString("[0].ref");
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").asString())
        .contains("\"value\":76.8707482993,");
    assertThat(results.getList("[0].notes"))
        .containsExactly("value 76.8707482993197 was rounded to 76.8707482993");
  }

  @Test
  void shouldRefuseAFormulaWithoutASavedResult() throws IOException {
    String ref = Fixtures.percentage();
    row(ref).createCell(VALUE).setCellFormula("B9/C9*100");

    JsonPath results = send("").jsonPath();

    assertThat(results.getList("result")).containsExactly("REJECTED");
    assertThat(results.getString("[0].ref")).isEqualTo(ref);
    assertThat(results.getString("[0].problem.errors[0].cell")).isEqualTo("Sheet Outturns, C2");
    assertThat(results.getString("[0].problem.detail"))
        .startsWith("The formula has no saved result");
    assertThat(Client.get("outturns/" + ref + "/2020-21-Q2").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldTellWhatItsReaderCannotSee() throws IOException {
    XSSFRow hidden = row(Fixtures.percentage());
    hidden.createCell(VALUE).setCellValue(1);
    hidden.setZeroHeight(true);
    XSSFRow merged = row(Fixtures.percentage());
    merged.createCell(VALUE).setCellValue(1);
    sheet.addMergedRegion(new CellRangeAddress(2, 3, NOTE, NOTE));
    XSSFRow outside = row(Fixtures.percentage());
    outside.createCell(VALUE).setCellValue(1);
    outside.createCell(NOTE + 1).setCellValue(17);
    sheet.shiftRows(3, 3, 1);

    JsonPath results = send("?dryRun=true").jsonPath();

    assertThat(results.getList("problem.detail"))
        .satisfiesExactly(
            detail -> assertThat(detail).asString().contains("Row 2 is hidden"),
            detail -> assertThat(detail).asString().contains("merged with others (E3:E4)"),
            detail -> assertThat(detail).asString().contains("F5 stands in no column"));
  }

  @Test
  void shouldRefuseATemplateInWhichNothingIsFilledIn() throws IOException {
    row(Fixtures.percentage());

    assertThat(Problem.detail(send(""))).startsWith("Nothing is filled in");
  }

  @Test
  void shouldRefuseAHeaderByTheNameAtFault() throws IOException {
    sheet.getRow(0).createCell(NOTE + 1).setCellValue("valeu");

    assertThat(Problem.detail(send(""))).contains("'valeu' is not a column here. Did you mean");
  }

  @Test
  void shouldSayOfOtherWorkbooksHowTheyBecomeOne() throws IOException {
    row(Fixtures.percentage()).createCell(VALUE).setCellValue(1);
    byte[] whole = bytes();

    assertThat(Problem.detail(send(old()))).contains(".xls workbook: save it as .xlsx");
    assertThat(Problem.detail(send(Arrays.copyOf(whole, whole.length / 2)))).contains("broken");
    assertThat(Problem.detail(send(zip("mimetype", "application/vnd.oasis.opendocument"))))
        .contains(".ods");
    assertThat(Problem.detail(send(zip("[Content_Types].xml", "macroEnabled")))).contains("macros");
    assertThat(Problem.detail(send(zip("[Content_Types].xml", "spreadsheetml"))))
        .contains("broken");
  }

  @Test
  void shouldRefuseMoreRowsThanATemplateHas() throws IOException {
    for (int row = 0; row < 10_001; row++) {
      row("PI." + row).createCell(VALUE).setCellValue(row);
    }

    assertThat(Problem.of(send(""))).isEqualTo(new Problem(413, "too-many-rows", List.of()));
  }

  private XSSFRow row(String ref) {
    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    row.createCell(0).setCellValue(ref);
    row.createCell(1).setCellValue("2020-21-Q2");
    return row;
  }

  private CellStyle format(String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private Response send(String query) throws IOException {
    return Client.submitTemplate("2020-21-Q2" + query, bytes());
  }

  private static Response send(byte[] file) {
    return Client.submitTemplate("2020-21-Q2", file);
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return bytes.toByteArray();
  }

  private static byte[] old() throws IOException {
    try (HSSFWorkbook old = new HSSFWorkbook()) {
      old.createSheet("Outturns");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      old.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
