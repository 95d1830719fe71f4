package org.goldenthread.reporting.readmodel.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.goldenthread.reporting.fixture.HiddenEvents;
import org.goldenthread.reporting.fixture.MoreEvents;
import org.goldenthread.reporting.fixture.Publishing;
import org.goldenthread.reporting.fixture.ReadModelTables;
import org.goldenthread.reporting.fixture.SampleReport;
import org.goldenthread.reporting.fixture.Told;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.code.QuarterStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers are told of a figure after it was suppressed or withdrawn: not the figure. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HiddenFiguresTest {

  private static final String CORPORATE = "/api/v1/dashboards/corporate/2020-21-Q2";
  private static final String BEFORE = "?asOf=" + MoreEvents.LATER;
  private static final List<String> NUMBER = List.of("7391", "7,391");

  private static final List<String> ANSWERS =
      List.of(
          CORPORATE + "?view=latest",
          "/api/v1/dashboards/directorates/CCS/2020-21-Q2?view=latest",
          "/api/v1/below-target/2020-21-Q2?view=latest",
          "/api/v1/annual-comparison/2020-21-Q2?view=latest",
          "/api/v1/indicators/PI.47/history",
          "/api/v1/reports/corporate/2020-21-Q2.html?view=latest",
          "/api/v1/reports/corporate/2020-21-Q2.csv?view=latest",
          "/api/v1/reports/corporate/2020-21-Q2.json?view=latest",
          "/api/v1/publications/2020-21-Q2/changes",
          CORPORATE + BEFORE,
          "/api/v1/indicators/PI.47/history" + BEFORE,
          "/indicators/PI.47?quarter=2020-21-Q2&view=latest",
          "/indicators/PI.47?quarter=2020-21-Q2&asOf=" + MoreEvents.LATER,
          "/?quarter=2020-21-Q2&view=latest",
          "/scorecard?quarter=2020-21-Q2&view=latest",
          "/api/v1/data.csv",
          "/api/v1/data.jsonl?ref=PI.47",
          "/scorecard.csv?quarter=2020-21-Q2&view=latest",
          "/annual-comparison.csv?quarter=2020-21-Q2&view=latest",
          "/api/v1/movers/2020-21-Q2?view=latest",
          "/annual-movers?quarter=2020-21-Q2&view=latest",
          "/changes?quarter=2020-21-Q2");

  @Inject ReadModelTables readModel;

  @BeforeEach
  void receiveTheSample() {
    readModel.clear();
    readModel.apply(SampleReport.events());
    readModel.apply(HiddenEvents.reports("7391.5"));
  }

  @ParameterizedTest
  @EnumSource(names = {"SUPPRESSED", "WITHDRAWN"})
  void shouldTellTheNumberOnlyWhereItWasPublished(OutturnStatus status) {
    published();
    assertThat(ANSWERS.stream().filter(this::tells).count()).isGreaterThan(8);

    readModel.apply(hide(status));

    assertThat(ANSWERS).noneMatch(this::tells);
    assertThat(tells(CORPORATE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUPPRESSED, [c]", "WITHDRAWN, [w]"})
  void shouldMarkItAndSayWhy(String both) {
    String[] each = both.split(", ", 2);
    readModel.apply(hide(OutturnStatus.valueOf(each[0])));

    JsonPath row = row();

    assertThat(row.getString("outturn.status")).isEqualTo(each[0]);
    assertThat(row.getList("marks.outturn")).isEqualTo(List.of(each[1]));
    assertThat(row.getList("notes.text").toString()).contains("Fewer than five");
    assertThat(row.getString("score.notScored")).isEqualTo(each[0]);
  }

  @Test
  void shouldMarkWhatWasWithdrawnBesideTheFigureThatWasPublished() {
    published();
    readModel.apply(hide(OutturnStatus.WITHDRAWN));

    String page = page("/indicators/PI.47?quarter=2020-21-Q2&view=published");

    assertThat(page).contains("[w]").contains("Withdrawn since this was published");
  }

  @Test
  void shouldOweNothingForWhatWasHidden() {
    readModel.apply(hide(OutturnStatus.SUPPRESSED));

    JsonPath owed = get("/api/v1/owed/2020-21-Q2").jsonPath();

    assertThat(owed.getList("items.findAll { it.subject == 'PI.47' }")).isEmpty();
  }

  @Test
  void shouldStillTellThatThereWereRevisions() {
    readModel.apply(hide(OutturnStatus.WITHDRAWN));

    JsonPath history = get("/api/v1/indicators/PI.47/history").jsonPath();

    history.setRootPath("history.find { it.quarter == '2020-21-Q2' }");
    assertThat(history.getList("revisions.revision")).isEqualTo(List.of(1, 2, 3));
    assertThat(history.getList("revisions.display"))
        .isEqualTo(List.of("Withdrawn", "Withdrawn", "Withdrawn"));
  }

  private void published() {
    readModel.apply(List.of(MoreEvents.state(QuarterStatus.CLOSED, 1)));
    Publishing.publish(Publishing.everything()).statusCode(201);
  }

  private static List<Told> hide(OutturnStatus status) {
    return HiddenEvents.hides(status, Instant.now());
  }

  private static JsonPath row() {
    return get(CORPORATE + "?view=latest")
        .jsonPath()
        .setRootPath("scorecard.find { it.ref == 'PI.47' }");
  }

  private boolean tells(String address) {
    var answer = get(address);
    return NUMBER.stream().anyMatch(answer.asString()::contains);
  }

  private static String page(String address) {
    return get(address).asString();
  }

  private static io.restassured.response.Response get(String address) {
    return given().headers(Map.of()).auth().oauth2(Tokens.of("viewer")).get(address);
  }
}
