package org.goldenthread.launcher.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionMappingTest {

  private static final String REPORT = "2020-21-q2";

  @TempDir private Path temporary;
  private FakeServices services;

  @BeforeEach
  void start() throws IOException {
    services = new FakeServices();
  }

  @AfterEach
  void stop() {
    services.close();
  }

  @Test
  void shouldSendAValueTogetherWithItsNumeratorAndDenominator() {
    services.load(Sample.folder(REPORT));

    assertThat(Json.write(services.outturn("PI.501", "2020-21-Q2")))
        .isEqualTo(
            "{\"ref\":\"PI.501\",\"quarter\":\"2020-21-Q2\",\"value\":90.0,\"numerator\":234,"
                + "\"denominator\":259,\"status\":\"FINAL\"}");
  }

  @Test
  void shouldSendASecondValueWithItsUnit() {
    services.load(Sample.folder(REPORT));

    assertThat(services.outturn("PI.352", "2020-21-Q2").path("supplementary"))
        .isEqualTo(Json.read("{\"value\": 3.92, \"unit\": \"percent of FTE days\"}"));
    assertThat(services.outturn("PI.1319", "2020-21-Q2").path("supplementary"))
        .isEqualTo(Json.read("{\"value\": 1339112, \"unit\": \"GBP\"}"));
    assertThat(services.outturn("PI.47", "2020-21-Q2").path("supplementary"))
        .isEqualTo(Json.read("{\"value\": 292, \"unit\": \"not labelled\"}"));
  }

  @Test
  void shouldSendAnAbsenceWithItsReason() {
    services.load(Sample.folder(REPORT));

    assertThat(services.outturn("PI.2131", "2020-21-Q2"))
        .isEqualTo(
            Json.read(
                """
                {"ref": "PI.2131", "quarter": "2020-21-Q2", "status": "DELAYED",
                 "reason": "Delay with data"}
                """));
    assertThat(services.outturn("PI.2129", "2019-20-Q2").path("status").asText())
        .isEqualTo("NOT_APPLICABLE");
  }

  @Test
  void shouldSendThousandsOfPoundsAsPounds() {
    new CsvText(temporary)
        .with("indicators.csv", "ref,title,unit,polarity", "PI 9,Savings,gbp_thousand,higher")
        .with(
            "outturns.csv",
            "ref,period,value,secondary_value,secondary_unit,status",
            "pi.9,2020-21-Q2,171,1.25,gbp_thousand,provisional");

    services.load(temporary);

    assertThat(Json.write(services.outturn("PI.9", "2020-21-Q2")))
        .contains("\"value\":171000,")
        .contains("{\"value\":1250,\"unit\":\"GBP\"}")
        .contains("PROVISIONAL");
  }

  @Test
  void shouldSendAllComparatorsOfAnIndicatorTogether() {
    services.load(Sample.folder(REPORT));

    assertThat(services.put("/comparators/PI.371/2020-21-Q2"))
        .isEqualTo(
            Json.read(
                """
                [{"label": "English Met", "value": 1.80},
                 {"label": "West Midlands Employees", "value": 1.84}]
                """));
    assertThat(services.put("/comparators/PI.47/2020-21-Q2"))
        .isEqualTo(Json.read("[{\"label\": \"Local trend data\"}]"));
  }

  @Test
  void shouldSendWorkforceFiguresWithTheDirectoratesSummary() {
    services.load(Sample.folder(REPORT));

    JsonNode workforce = services.put("/service-summaries/CCS/2020-21-Q2").path("workforce");

    assertThat(workforce).hasSize(19);
    assertThat(Json.write(workforce.get(1)))
        .isEqualTo("{\"metric\":\"fte\",\"category\":\"total\",\"value\":304.29,\"unit\":\"fte\"}");
  }

  @Test
  void shouldPutTextsInTheSectionThatTheirHeadingNames() {
    writeASummary();

    services.load(temporary);

    assertThat(services.put("/service-summaries/CS/2020-21-Q2"))
        .isEqualTo(
            Json.read(
                """
                {"overview": "Demand is rising.", "opportunities": "Recruit.",
                 "achievements": "A good inspection.\\n\\nAn award.",
                 "workforce": [{"metric": "headcount", "category": "total", "value": 812,
                  "unit": "number"}]}
                """));
  }

  private void writeASummary() {
    new CsvText(temporary)
        .with(
            "service_summaries.csv",
            "directorate,period,section,text",
            "CS,2020-21-Q2,Overview of service delivery (issues and risks),Demand is rising.",
            "CS,2020-21-Q2,Service achievements,A good inspection.",
            "CS,2020-21-Q2,Service achievements,An award.",
            "CS,2020-21-Q2,Opportunities for improvement,Recruit.")
        .with(
            "workforce.csv",
            "directorate,period,metric,category,value,unit",
            "CS,2020-21-Q2,headcount,total,812,number");
  }

  @Test
  void shouldSendCommentaryByItsQuestions() {
    new CsvText(temporary)
        .with(
            "commentary.csv",
            "ref,period,performance,impact,assurance,actions,free_text",
            "PI.1,2020-21-Q2,Fewer calls,\"Longer,\nwaits\",Weekly review,Two posts filled,",
            "PI.2,2020-21-Q2,,,,,Nothing to add");

    services.load(temporary);

    assertThat(services.put("/commentaries/PI.1/2020-21-Q2"))
        .isEqualTo(
            Json.read(
                """
                {"performance": "Fewer calls", "impact": "Longer,\\nwaits",
                 "assurance": "Weekly review", "actions": "Two posts filled"}
                """));
    assertThat(services.put("/commentaries/PI.2/2020-21-Q2").path("performance").asText())
        .isEqualTo("Nothing to add");
  }
}
