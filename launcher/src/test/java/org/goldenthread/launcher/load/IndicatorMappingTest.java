package org.goldenthread.launcher.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorMappingTest {

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
  void shouldDefineFromTheFoldersFirstQuarter() {
    services.load(Sample.folder(REPORT));

    assertThat(services.put("/indicators/PI.1498/definitions/2019-20-Q1"))
        .isEqualTo(
            Json.read(
                """
                {"title": "Percentage of household waste sent for reuse, recycling and composting \
                (NI 192)", "unit": "percent", "polarity": "HIGHER_IS_BETTER", "directorate": "PR",
                 "priority": "CLEAN", "cumulative": false, "reportingLag": 1,
                 "informationOnly": false}
                """));
  }

  @Test
  void shouldEndARetiredIndicatorBeforeTheReportsQuarter() {
    services.load(Sample.folder(REPORT));

    JsonNode definition = services.put("/indicators/PI.2061/definitions/2019-20-Q1");

    assertThat(definition.path("lastQuarter").asText()).isEqualTo("2020-21-Q1");
    assertThat(definition.path("polarity").asText()).isEqualTo("NEUTRAL");
    assertThat(definition.has("unit")).isFalse();
  }

  @Test
  void shouldSayWhenANewMeasureBeginsAndWhatItReplaces() {
    services.load(Sample.folder(REPORT));

    assertThat(
            services
                .put("/indicators/PI.2129/definitions/2019-20-Q1")
                .path("firstQuarter")
                .asText())
        .isEqualTo("2020-21-Q1");
    assertThat(services.put("/indicators/PI.2079/definitions/2019-20-Q1").path("replaces").asText())
        .isEqualTo("PI.46");
  }

  @Test
  void shouldLeaveOutADirectorateThatIsNotPrinted() {
    services.load(Sample.folder(REPORT));

    JsonNode definition = services.put("/indicators/PI.352/definitions/2019-20-Q1");

    assertThat(definition.has("directorate")).isFalse();
    assertThat(definition.path("cumulative").asBoolean()).isTrue();
  }

  @Test
  void shouldSendTargetsDigitForDigitWithTheirReason() {
    services.load(Sample.folder(REPORT));

    assertThat(Json.write(services.put("/indicators/PI.47/targets/2020-21-Q2")))
        .isEqualTo("{\"value\":85.0}");
    assertThat(services.put("/indicators/PI.1691/targets/2019-20-Q2").path("reason").asText())
        .isEqualTo("target printed as 100% (2020-21 target is 60.0%)");
  }

  @Test
  void shouldTellWhyThereIsNoTarget() {
    new CsvText(temporary)
        .with(
            "targets.csv",
            "ref,period,target,target_note",
            "PI.1,2020-21,,Baseline year",
            "PI.2,2020-21-Q2,,target not permitted by the regulator",
            "PI.3,2020-21-Q2,,for information only",
            "PI.4,2020-21-Q2,,");

    services.load(temporary);

    assertThat(services.put("/indicators/PI.1/targets/2020-21"))
        .isEqualTo(Json.read("{\"none\": \"BASELINE_YEAR\", \"note\": \"Baseline year\"}"));
    assertThat(none("PI.2")).isEqualTo("NOT_PERMITTED");
    assertThat(none("PI.3")).isEqualTo("INFORMATION_ONLY");
    assertThat(none("PI.4")).isEqualTo("NOT_SET");
  }

  private String none(String ref) {
    return services.put("/indicators/" + ref + "/targets/2020-21-Q2").path("none").asText();
  }

  @Test
  void shouldCountThousandsOfPoundsInPounds() {
    new CsvText(temporary)
        .with("indicators.csv", "ref,title,unit,polarity", "PI 9,Savings,gbp_thousand,higher")
        .with("targets.csv", "ref,period,target", "PI.9,2020-21-Q2,200.5");

    services.load(temporary);

    assertThat(Json.write(services.put("/indicators/PI.9/targets/2020-21-Q2")))
        .isEqualTo("{\"value\":200500}");
    assertThat(Json.write(services.put("/indicators/PI.9/definitions/2020-21-Q2")))
        .contains("\"unit\":\"GBP\",\"displayScale\":1000");
  }
}
