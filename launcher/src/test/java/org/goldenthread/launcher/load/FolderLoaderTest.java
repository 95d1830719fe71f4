package org.goldenthread.launcher.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.goldenthread.launcher.ports.FreePort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLoaderTest {

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
  void shouldSendEveryRowOfAWholeReport() {
    LoadReport report = services.load(Sample.folder("2020-21-q2"));

    assertThat(report).isEqualTo(new LoadReport(1 + 4 + 7 + 35 + 61 + 104 + 39 + 103, List.of()));
  }

  @Test
  void shouldSendAsTheBearerOfTheToken() {
    services.load(Sample.folder("2012-13-q1"));

    assertThat(services.writes())
        .allSatisfy(request -> assertThat(request.authorization()).isEqualTo("Bearer the-token"));
  }

  @Test
  void shouldSendThePlanWithItsPrioritiesInOrder() {
    services.load(Sample.folder("2020-21-q2"));

    assertThat(services.put("/council-plans/2019-22"))
        .isEqualTo(
            Json.read(
                """
                {"name": "Council Plan 2019-22", "firstYear": "2019-20", "lastYear": "2021-22",
                 "scoringPolicy": "three-level", "priorities": [
                  {"code": "ONE", "effectiveFrom": "2019-20-Q1",
                   "name": "One Council, Building an Effective and Dynamic Organisation"},
                  {"code": "CLEAN", "effectiveFrom": "2019-20-Q1",
                   "name": "A Cleaner Greener Place to Live"},
                  {"code": "SAFE", "effectiveFrom": "2019-20-Q1",
                   "name": "Stronger and Safer Communities"},
                  {"code": "GROW", "effectiveFrom": "2019-20-Q1",
                   "name": "Growing the Economy and Creating Jobs"}]}
                """));
  }

  @Test
  void shouldKeepThePrioritiesThatASecondFolderForThePlanDoesNotName() {
    services.load(Sample.folder("2020-21-q2"));
    services.load(Sample.folder("2021-22-q2-childrens"));

    JsonNode plan = services.put("/council-plans/2019-22");

    assertThat(plan.path("priorities").findValuesAsText("code"))
        .containsExactly("ONE", "CLEAN", "SAFE", "GROW");
    assertThat(plan.at("/priorities/0/name").asText())
        .isEqualTo("One Council – Building a Dynamic and Sustainable Organisation");
    assertThat(plan.at("/priorities/0/effectiveFrom").asText()).isEqualTo("2021-22-Q1");
  }

  @Test
  void shouldPutANewPriorityAfterTheOneThatItFollowsInItsFolder() {
    services.load(Sample.folder("2021-22-q2-childrens"));
    services.load(Sample.folder("2020-21-q2"));

    JsonNode plan = services.put("/council-plans/2019-22");

    assertThat(plan.path("priorities").findValuesAsText("code"))
        .containsExactly("ONE", "CLEAN", "SAFE", "GROW");
  }

  @Test
  void shouldMakeObjectivesOfWhatActivitiesName() {
    services.load(Sample.folder("2012-13-q1"));

    JsonNode plan = services.put("/council-plans/2010-13");

    assertThat(plan.at("/priorities/0/objectives").findValuesAsText("code"))
        .containsExactly("O1", "O2");
    assertThat(plan.at("/priorities/0/objectives/0/title").asText())
        .isEqualTo("Improve outcomes for all children and young people");
    assertThat(plan.at("/priorities/1/objectives/0/code").asText()).isEqualTo("O5");
    assertThat(services.put("/initiatives/YP2a").path("objective").asText()).isEqualTo("O2");
  }

  @Test
  void shouldLetDirectoratesBeginWithTheFolder() {
    services.load(Sample.folder("2020-21-q2"));

    assertThat(services.put("/directorates/PR"))
        .isEqualTo(Json.read("{\"name\": \"Public Realm\", \"effectiveFrom\": \"2019-20-Q1\"}"));
  }

  @Test
  void shouldChangeNothingTheSecondTime() {
    Path folder = Sample.folder("2020-21-q2");
    services.load(folder);
    List<FakeServices.Request> first = services.writes();
    services.forgetRequests();

    services.load(folder);

    assertThat(services.writes())
        .containsExactlyElementsOf(
            first.stream().filter(each -> !each.path().contains("/definitions/")).toList());
  }

  @Test
  void shouldDefineAnewWhatASecondFolderDescribesDifferently() {
    services.load(Sample.folder("2020-21-q2"));
    services.load(Sample.folder("2021-22-q2-childrens"));

    assertThat(services.put("/indicators/PI.433/definitions/2021-22-Q1").path("polarity").asText())
        .isEqualTo("NEUTRAL");
    services.forgetRequests();
    services.load(Sample.folder("2020-21-q2"));
    assertThat(services.writes()).noneMatch(each -> each.path().contains("/definitions/"));
  }

  @Test
  void shouldWaitUntilTheIndicatorsAreKnown() {
    services.knowIndicatorsAfter(2);

    LoadReport report = services.load(Sample.folder("2012-13-q1"));

    assertThat(report.refused()).isEmpty();
    assertThat(services.folders()).isEqualTo(3);
  }

  @Test
  void shouldListARefusedRowWithItsLineAndGoOn() {
    services.refuse("PI.404");
    new CsvText(temporary)
        .with(
            "outturns.csv",
            "ref,period,value,status",
            "PI.1,2020-21-Q2,1.50,final",
            "PI.404,2020-21-Q2,3,final",
            "",
            "PI.1,soon,3,final",
            "PI.1,2020-21-Q1,abc,final");

    LoadReport report = services.load(temporary);

    assertThat(report.rows()).isEqualTo(4);
    assertThat(report.refused().stream().map(RefusedRow::toString))
        .containsExactly("outturns.csv line 3: ref: There is no such thing.");
  }

  @Test
  void shouldRefuseAWordThatItsColumnDoesNotHave() {
    new CsvText(temporary)
        .with("plan.csv", "code,name,first_year,last_year,scoring_policy", "A,B,2020-21,2021-22,C")
        .with("indicators.csv", "ref,title,polarity", "PI.1,One,higher", "PI.2,Two,sideways");

    assertThat(services.load(temporary).refused())
        .containsExactly(
            new RefusedRow(
                "indicators.csv", 3, "polarity 'sideways' is none of higher, lower, none"));
  }

  @Test
  void shouldRefuseAFolderWithoutAnyOfItsFiles() {
    assertThatThrownBy(() -> services.load(temporary))
        .isInstanceOf(LoadingStopped.class)
        .hasMessageContaining("holds none of the files of a report: plan.csv");
  }

  @Test
  void shouldStopWhenAServiceDoesNotAnswer() {
    new CsvText(temporary).with("directorates.csv", "code,name", "CS,Children's Services");
    new CsvText(temporary)
        .with("outturns.csv", "ref,period,value,status", "PI.1,2020-21-Q2,1,final");
    URI nobody = URI.create("http://127.0.0.1:" + FreePort.find());
    FolderLoader loader =
        new FolderLoader(
            new FolderLoader.Destination(nobody, nobody, "the-token"),
            LoadProgress.silent(),
            Duration.ofSeconds(1));

    assertThatThrownBy(() -> loader.load(temporary))
        .isInstanceOf(LoadingStopped.class)
        .hasMessageContaining("does not answer");
  }
}
