package org.goldenthread.outturns.outturn.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.outturns.fixture.Sample;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

/** Measures that are recorded by month. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MonthlyOutturnTest {

  private static String definition(String rule) {
    return Fixtures.definition(
        "1950-51-Q1",
        "\"unit\": \"number\", \"frequency\": \"MONTHLY\", \"monthlyToQuarter\": \"%s\""
            .formatted(rule));
  }

  private static String outturn(String ref, String month, String rest) {
    return "{\"ref\": \"%s\", \"period\": \"%s\", %s}".formatted(ref, month, rest);
  }

  @Test
  void shouldMakeAQuarterOfItsMonths() {
    String ref = Fixtures.indicator(definition("SUM"));

    Response first = Client.submit(outturn(ref, "2020-10", "\"value\": 209"));
    Client.submit(outturn(ref, "2020-12", "\"value\": 116"));
    Response third = Client.submit(outturn(ref, "2020-11", "\"value\": 132"));

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.jsonPath().getString("quarter")).isEqualTo("2020-21-Q3");
    assertThat(first.jsonPath().getString("status")).isEqualTo("DELAYED");
    assertThat(first.jsonPath().getString("reason")).isEqualTo("1 of 3 months");
    assertThat(third.jsonPath().getInt("value")).isEqualTo(457);
    assertThat(third.jsonPath().getList("months.period"))
        .containsExactly("2020-10", "2020-11", "2020-12");
    assertThat(
            Client.get("outturns/" + ref + "/2020-21-Q3/revisions").jsonPath().getList("revision"))
        .containsExactly(1, 2, 3);
  }

  @Test
  void shouldChangeNothingForTheSameMonthAgainAndReviseTheQuarterForAnotherFigure() {
    String ref = Fixtures.indicator(definition("LAST"));
    Client.submit(outturn(ref, "2020-09", "\"value\": 5"));

    assertThat(Client.submit(outturn(ref, "2020-09", "\"value\": 5.0")).statusCode())
        .isEqualTo(200);
    assertThat(Client.submit(outturn(ref, "2020-09", "\"value\": 6")).jsonPath().getInt("value"))
        .isEqualTo(6);
    assertThat(Client.get("outturns/" + ref + "/2020-09").jsonPath().getInt("revision"))
        .isEqualTo(2);
  }

  @Test
  void shouldLetNoRepeatUndoTheCorrectionOfAMonthWhateverWasSaidOfOthersSince() {
    String ref =
        Fixtures.indicator(
            definition("SUM").replace("\"unit\"", "\"directorate\": \"CCS\", \"unit\""));
    String machine = Tokens.submitter("CCS");
    Client.submitAs(machine, outturn(ref, "2020-10", "\"value\": 209"));
    Client.submit(outturn(ref, "2020-10", "\"value\": 210"));
    assertThat(Client.submitAs(machine, outturn(ref, "2020-11", "\"value\": 132")).statusCode())
        .isEqualTo(201);

    Response repeated = Client.submitAs(machine, outturn(ref, "2020-10", "\"value\": 209"));

    assertThat(Problem.of(repeated))
        .isEqualTo(new Problem(409, "superseded", List.of("/revisionReason")));
    Response anew = Client.submitAs(machine, outturn(ref, "2020-10", "\"value\": 211"));
    assertThat(anew.jsonPath().getList("months.value")).containsExactly(211, 132);
    assertThat(Client.submitAs(machine, outturn(ref, "2020-10", "\"value\": 209")).statusCode())
        .isEqualTo(201);
  }

  @Test
  void shouldFindWhatIsSuspiciousAboutAMonth() {
    String ref =
        Fixtures.indicator(
            definition("WEIGHTED_MEAN").replace("\"unit\": \"number\"", "\"unit\": \"percent\""));

    Response response =
        Client.submit(
            outturn(ref, "2020-10", "\"value\": 80, \"numerator\": 70, \"denominator\": 100"));

    assertThat(response.jsonPath().getList("findings.rule"))
        .containsExactly("RATIO_DISAGREES_WITH_VALUE");
    assertThat(response.jsonPath().getString("findings[0].detail"))
        .startsWith("October 2020: 70 of 100 is 70%, not 80%");
  }

  @Test
  void shouldRefuseAWholeQuarterAndNameItsMonths() {
    String ref = Fixtures.indicator(definition("SUM"));

    Response refused = Client.submit(outturn(ref, "2020-21-Q3", "\"value\": 457"));

    assertThat(Problem.of(refused))
        .isEqualTo(new Problem(422, "wrong-period", List.of("/quarter")));
    assertThat(Problem.detail(refused)).endsWith("send 2020-10, 2020-11, 2020-12");
  }

  @Test
  void shouldRefuseAMonthThatHasNotBegunAndOneOfAQuarterlyMeasure() {
    String ref = Fixtures.indicator(definition("SUM"));
    LocalDate ahead = Quarter.at(java.time.Instant.now()).months().getLast().plusMonths(1).atDay(1);

    assertThat(
            Client.submit(outturn(ref, ahead.toString().substring(0, 7), "\"value\": 1"))
                .statusCode())
        .isEqualTo(422);
    assertThat(Problem.of(Client.submit(outturn(Fixtures.percentage(), "2020-10", "\"value\": 1"))))
        .isEqualTo(Problem.invalid("/period"));
  }

  @Test
  void shouldNeedNumeratorAndDenominatorForAWeightedMean() {
    String ref = Fixtures.indicator(definition("WEIGHTED_MEAN"));

    assertThat(Problem.of(Client.submit(outturn(ref, "2020-10", "\"value\": 1"))))
        .isEqualTo(Problem.invalid("/numerator"));
  }

  @Test
  void shouldTellTheMonthsOfAQuarterThatIsNotComplete() {
    String ref = Fixtures.indicator(definition("SUM"));

    Client.submit(outturn(ref, "2020-10", "\"value\": 209, \"status\": \"PROVISIONAL\""));

    assertThat(
            new String(
                Fixtures.topics().awaitKey("outturn-submitted", ref, 1).getFirst().value(),
                StandardCharsets.UTF_8))
        .contains("\"status\":\"DELAYED\"")
        .contains("\"reason\":\"1 of 3 months\"")
        .contains("\"months\":[{\"month\":\"2020-10\",\"status\":\"PROVISIONAL\",\"value\":209}]");
  }

  @Test
  void shouldMakeTheQuartersOfThePublishedTable() throws IOException {
    Sample sample = new Sample("2020-21-school-admissions");
    for (String ref : List.of("ADM 1", "ADM 2", "ADM 3")) {
      String code = IndicatorRef.parse(ref).value();
      Fixtures.send(
          "indicator-changed", code, Fixtures.indicatorChanged(code, 1, definition("SUM")));
      Fixtures.awaitKnown("INDICATOR", code);
    }
    StringBuilder table = new StringBuilder("ref,period,value,status,reason\n");
    sample
        .records("outturns.csv")
        .filter(row -> row.get("ref").startsWith("ADM"))
        .forEach(
            row ->
                table.append(
                    "%s,%s,%s,%s,%s%n"
                        .formatted(
                            row.get("ref"),
                            row.get("period"),
                            row.get("value"),
                            row.get("status"),
                            row.get("value").isEmpty() ? row.get("raw_text") : "")));

    JsonPath results = Client.submitBatch("", "text/csv", table.toString()).jsonPath();

    assertThat(results.getList("result")).doesNotContain("REJECTED");
    sample
        .records("expected_quarters.csv")
        .forEach(
            expected -> {
              JsonPath quarter =
                  Client.get(
                          "outturns/%s/%s"
                              .formatted(
                                  IndicatorRef.parse(expected.get("ref")).value(),
                                  expected.get("quarter")))
                      .jsonPath();
              if (expected.get("value").isEmpty()) {
                assertThat(quarter.getString("reason")).isEqualTo(expected.get("note"));
              } else {
                assertThat(quarter.getString("value")).isEqualTo(expected.get("value"));
              }
            });
  }

  @Test
  void shouldAskForEachMonth() throws IOException {
    String directorate = Fixtures.directorate();
    String ref =
        Fixtures.indicator(
            Fixtures.definition(
                "1950-51-Q1",
                "\"frequency\": \"MONTHLY\", \"monthlyToQuarter\": \"SUM\", \"directorate\": \"%s\""
                    .formatted(directorate)));
    Client.submit(outturn(ref, "2020-08", "\"value\": 12"));

    Response template = Client.get("templates/2020-21-Q2?directorate=" + directorate);

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template.asByteArray()))) {
      XSSFSheet sheet = book.getSheet("Outturns");
      assertThat(sheet.getLastRowNum()).isEqualTo(3);
      assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("2020-07");
      assertThat(sheet.getRow(2).getCell(7).getStringCellValue()).isEqualTo("12");
      assertThat(sheet.getRow(3).getCell(6).getStringCellValue()).isEqualTo("12");
    }
  }
}
