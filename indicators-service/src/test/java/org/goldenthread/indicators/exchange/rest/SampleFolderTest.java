package org.goldenthread.indicators.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goldenthread.indicators.testing.Archives;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Sql;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rows of the sample reports say. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SampleFolderTest {

  private static final String REPORT = "2020-21-q2";
  private static final String CHILDRENS = "2021-22-q2-childrens";

  private final Sql sql;

  SampleFolderTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  @AfterEach
  void emptyTheSystem() {
    sql.emptyTheSystem();
  }

  @Test
  void shouldTakeThePlanWithItsPrioritiesInOrder() {
    load(REPORT);

    JsonPath plan = Client.get("council-plans/2019-22").jsonPath();
    assertThat(plan.getString("firstYear")).isEqualTo("2019-20");
    assertThat(plan.getString("scoringPolicy")).isEqualTo("three-level");
    assertThat(plan.getList("priorities.code")).containsExactly("ONE", "CLEAN", "SAFE", "GROW");
  }

  @Test
  void shouldKeepThePrioritiesThatAnotherFolderForThePlanDoesNotName() {
    for (List<String> order : List.of(List.of(REPORT, CHILDRENS), List.of(CHILDRENS, REPORT))) {
      emptyTheSystem();
      order.forEach(SampleFolderTest::load);

      assertThat(Client.get("council-plans/2019-22").jsonPath().getList("priorities.code"))
          .containsExactly("ONE", "CLEAN", "SAFE", "GROW");
    }
  }

  @Test
  void shouldMakeObjectivesOfWhatActivitiesName() {
    load("2012-13-q1");

    JsonPath plan = Client.get("council-plans/2010-13").jsonPath();
    assertThat(plan.getList("priorities[0].objectives.code")).containsExactly("O1", "O2");
    assertThat(plan.getString("priorities[0].objectives[0].title"))
        .isEqualTo("Improve outcomes for all children and young people");
    assertThat(plan.getString("priorities[1].objectives[0].code")).isEqualTo("O5");
    JsonPath initiative = Client.get("initiatives/YP2a").jsonPath();
    assertThat(initiative.getString("objective")).isEqualTo("O2");
    assertThat(initiative.getString("plan")).isEqualTo("2010-13");
  }

  @Test
  void shouldReadEveryWordOfADefinition() {
    load(REPORT);

    JsonPath definition = indicator("PI.1498");
    assertThat(definition.getString("definitions[0].title"))
        .isEqualTo(
            "Percentage of household waste sent for reuse, recycling and composting (NI 192)");
    assertThat(definition.getString("definitions[0].unit")).isEqualTo("PERCENT");
    assertThat(definition.getString("definitions[0].polarity")).isEqualTo("HIGHER_IS_BETTER");
    assertThat(definition.getString("definitions[0].directorate")).isEqualTo("PR");
    assertThat(definition.getString("definitions[0].priority")).isEqualTo("CLEAN");
    assertThat(definition.getInt("definitions[0].reportingLag")).isEqualTo(1);
    assertThat(definition.getBoolean("definitions[0].cumulative")).isFalse();
    assertThat(indicator("PI.352").getString("definitions[0].directorate")).isNull();
    assertThat(indicator("PI.352").getBoolean("definitions[0].cumulative")).isTrue();
  }

  @Test
  void shouldReadWhenAMeasureBeginsAndEnds() {
    load(REPORT);

    JsonPath retired = indicator("PI.2061");
    assertThat(retired.getString("definitions[0].lastQuarter")).isEqualTo("2020-21-Q1");
    assertThat(retired.getString("definitions[0].polarity")).isEqualTo("NEUTRAL");
    assertThat(retired.getString("definitions[0].unit")).isNull();
    assertThat(indicator("PI.2129").getString("definitions[0].firstQuarter"))
        .isEqualTo("2020-21-Q1");
    assertThat(indicator("PI.2079").getString("definitions[0].replaces")).isEqualTo("PI.46");
  }

  @Test
  void shouldKeepTargetsDigitForDigitWithTheirReason() {
    load(REPORT);

    assertThat(Client.get("indicators/PI.47").asString()).contains("\"value\":85.0");
    assertThat(indicator("PI.1691").getList("targets.reason"))
        .contains("target printed as 100% (2020-21 target is 60.0%)");
  }

  @Test
  void shouldTellWhyThereIsNoTarget() {
    String indicators = "ref,title,polarity\nPI.1,A,lower\nPI.2,B,lower\nPI.3,C,lower\n";
    String targets =
        """
        ref,period,target,target_note
        PI.1,2020-21,,Baseline year
        PI.2,2020-21-Q2,,target not permitted by the regulator
        PI.3,2020-21-Q2,,for information only
        PI.3,2020-21-Q3,,
        """;

    Archives.post(Archives.zip(Map.of("indicators.csv", indicators, "targets.csv", targets)));

    assertThat(indicator("PI.1").getList("targets.none")).hasSize(4).containsOnly("BASELINE_YEAR");
    assertThat(indicator("PI.1").getString("targets[0].note")).isEqualTo("Baseline year");
    assertThat(indicator("PI.2").getList("targets.none")).containsExactly("NOT_PERMITTED");
    assertThat(indicator("PI.3").getList("targets.none"))
        .containsExactly("INFORMATION_ONLY", "NOT_SET");
  }

  private static JsonPath indicator(String ref) {
    return Client.get("indicators/" + ref).jsonPath();
  }

  private static void load(String folder) {
    byte[] zip = Archives.zip(Archives.folder(Path.of("..", "samples", folder)));
    assertThat(Archives.post(zip).statusCode()).isEqualTo(200);
  }
}
