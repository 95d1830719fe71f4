package org.goldenthread.indicators.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.indicators.testing.Archives;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Problem;
import org.goldenthread.indicators.testing.Sql;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReportFolderTest {

  private static final Path SAMPLES = Path.of("..", "samples");

  private final Sql sql;

  ReportFolderTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  @AfterEach
  void emptyTheSystem() {
    sql.emptyTheSystem();
  }

  @Test
  void shouldMakeTheSameHistoryInWhateverOrderFoldersCome() {
    List<String> folders = List.of("2020-21-q2", "2021-22-q2-childrens", "2012-13-q1");
    folders.forEach(ReportFolderTest::load);
    Map<String, String> one = Archives.unzip(Archives.get());

    emptyTheSystem();
    folders.reversed().forEach(ReportFolderTest::load);

    assertThat(Archives.unzip(Archives.get())).isEqualTo(one);
    assertThat(one.get("indicators.csv")).contains("PI.352", "PI.2249", "PI.1178");
  }

  @Test
  void shouldHoldForTheQuartersThatTheReportShowsBeforeItsOwn() {
    load("2020-21-q2");

    JsonPath indicator = Client.get("indicators/PI.352").jsonPath();
    assertThat(indicator.getList("definitions.fromQuarter")).containsExactly("2020-21-Q2");
    assertThat(indicator.getList("definitions.reachesBackTo")).containsExactly("2019-20-Q1");
    assertThat(Client.get("indicators?limit=500&quarter=2019-20-Q1").jsonPath().getList("ref"))
        .contains("PI.352");
    assertThat(Client.get("indicators?limit=500&quarter=2018-19-Q4").jsonPath().getList("ref"))
        .isEmpty();
  }

  @Test
  void shouldOnlyFillGapsBeforeTheReport() {
    Archives.post(Archives.zip(report("2019-20-Q4", "2019-20-Q4", "As it was")));
    Archives.post(Archives.zip(report("2019-20-Q2", "2020-21-Q2", "As it is")));

    JsonPath indicator = Client.get("indicators/PI.1").jsonPath();
    assertThat(indicator.getList("definitions.title")).containsExactly("As it was", "As it is");
    assertThat(indicator.getList("definitions.fromQuarter"))
        .containsExactly("2019-20-Q4", "2020-21-Q2");
    assertThat(indicator.getList("definitions.reachesBackTo")).containsExactly("2019-20-Q2", null);
  }

  @Test
  void shouldTakeBackADefinitionAsItWasRead() throws JsonProcessingException {
    load("2020-21-q2");
    ObjectNode definition =
        (ObjectNode)
            new ObjectMapper()
                .readTree(Client.get("indicators/PI.352").asString())
                .at("/definitions/0");
    String path = "indicators/PI.352/definitions/" + definition.remove("fromQuarter").asText();

    definition.put("title", "As it should be");
    Response corrected = Client.put(path, definition.toString());

    assertThat(corrected.statusCode()).isEqualTo(200);
    assertThat(corrected.jsonPath().getList("definitions.title"))
        .containsExactly("As it should be");
    definition.remove("reachesBackTo");
    Client.put(path, definition.toString());
    assertThat(Client.get("indicators/PI.352").jsonPath().getList("definitions.reachesBackTo"))
        .containsExactly("2019-20-Q1");
  }

  @Test
  void shouldAddToAPlanWhosePrioritiesDoNotNameIt() {
    load("2020-21-q2");

    String plan =
        "code,name,first_year,last_year,scoring_policy\n2019-22,Anew,2019-20,2021-22,three-level\n";
    String priorities = "code,name,order\nMORE,More,1\n";
    Archives.post(Archives.zip(Map.of("plan.csv", plan, "priorities.csv", priorities)));

    JsonPath adopted = Client.get("council-plans/2019-22").jsonPath();
    assertThat(adopted.getString("name")).isEqualTo("Anew");
    assertThat(adopted.getList("priorities.code"))
        .containsExactlyInAnyOrder("MORE", "ONE", "CLEAN", "SAFE", "GROW");
  }

  @Test
  void shouldReadUnitsThatScaleFigures() {
    Map<String, String> files = new LinkedHashMap<>(report("2020-21-Q2", "2020-21-Q2", "Rent"));
    files.put("indicators.csv", "ref,title,unit,polarity\nPI.1,Rent,£k,lower\n");

    JsonPath told = Archives.post(Archives.zip(files)).jsonPath();

    assertThat(told.<String>getList("rows.notes.flatten().findAll { it }"))
        .containsExactly("5 was read as 5,000: its unit counts thousands");
    JsonPath indicator = Client.get("indicators/PI.1").jsonPath();
    assertThat(indicator.getString("definitions[0].unit")).isEqualTo("GBP");
    assertThat(indicator.getInt("definitions[0].displayScale")).isEqualTo(1000);
    assertThat(indicator.getInt("targets[0].value")).isEqualTo(5000);
  }

  @Test
  void shouldNameTheFilesThatItPassesOver() {
    Map<String, String> files = new LinkedHashMap<>(report("2020-21-Q2", "2020-21-Q2", "One"));
    files.put("expected_scores.csv", "ref\n");

    JsonPath told = Archives.post(Archives.zip(files)).jsonPath();

    assertThat(told.getList("passedOver.file"))
        .containsExactly("expected_scores.csv", "outturns.csv");
    assertThat(told.getString("passedOver[1].reason")).contains("outturns-service");
  }

  @Test
  void shouldMakeOneRevisionOfManyTargets() {
    String targets =
        IntStream.range(1990, 2000)
            .mapToObj(it -> "PI.1,%d-%02d,5\n".formatted(it, (it + 1) % 100))
            .collect(Collectors.joining());
    Map<String, String> files = new LinkedHashMap<>(report("1999-00-Q4", "1999-00-Q4", "One"));
    files.put("targets.csv", "ref,period,target\n" + targets);

    Archives.post(Archives.zip(files));

    JsonPath indicator = Client.get("indicators/PI.1").jsonPath();
    assertThat(indicator.getInt("revision")).isEqualTo(1);
    assertThat(indicator.getList("targets")).hasSize(40);
    assertThat(Client.get("indicators/PI.1/targets?limit=6").header("Link")).contains("cursor=");
  }

  @Test
  void shouldRefuseAColumnThatIsNotKnownByName() {
    Map<String, String> files =
        Map.of("targets.csv", "ref,period,target,colour\nPI.1,2020-21,1,red\n");

    assertThat(Archives.post(Archives.zip(files)).jsonPath().getString("detail"))
        .contains("'colour' is not a column here");
  }

  @Test
  void shouldRefuseAZipThatWasCutOff() {
    byte[] zip = Archives.zip(report("2020-21-Q2", "2020-21-Q2", "One"));

    Problem problem = Problem.of(Archives.post(java.util.Arrays.copyOf(zip, zip.length / 2)));

    assertThat(problem.status()).isEqualTo(400);
    assertThat(Client.get("indicators?quarter=2020-21-Q2").jsonPath().getList("ref")).isEmpty();
  }

  @Test
  void shouldRefuseAFileThatIsThereTwice() {
    byte[] zip = Archives.zip(Map.of("a/plan.csv", "code\nP\n", "b/plan.csv", "code\nQ\n"));

    assertThat(Problem.of(Archives.post(zip))).isEqualTo(Problem.invalid("/plan.csv"));
  }

  @Test
  void shouldRefuseANameThatLeadsOutOfTheZip() {
    byte[] zip = Archives.zip(Map.of("../plan.csv", "code\nP\n"));

    assertThat(Problem.of(Archives.post(zip))).isEqualTo(Problem.invalid("/plan.csv"));
  }

  @Test
  void shouldGuardWhatASpreadsheetWouldTakeForAFormula() {
    Map<String, String> files = new LinkedHashMap<>(report("2020-21-Q2", "2020-21-Q2", "=1+1"));
    files.put("targets.csv", "ref,period,target\nPI.1,2020-21-Q2,-5\n");
    Archives.post(Archives.zip(files));

    byte[] exported = Archives.get();

    assertThat(Archives.unzip(exported).get("indicators.csv"))
        .contains(",")
        .contains("PI.1,'=1+1,");
    assertThat(Archives.unzip(exported).get("targets.csv")).contains("PI.1,2020-21-Q2,-5,");
    JsonPath again = Archives.post(exported).jsonPath();
    assertThat(again.getInt("unchanged")).isGreaterThan(2);
    assertThat(again.getInt("created") + again.getInt("changed") + again.getInt("refused"))
        .isZero();
  }

  /** A report about a quarter, with figures from another one on. */
  private static Map<String, String> report(String first, String quarter, String title) {
    return Map.of(
        "indicators.csv",
        "ref,title,unit,polarity\nPI.1,%s,number,lower\n".formatted(title),
        "targets.csv",
        "ref,period,target,raw_text\nPI.1,%s,5,5\n".formatted(quarter),
        "outturns.csv",
        "ref,period,value,status\nPI.1,%s,4,final\nPI.1,%s,4,final\n".formatted(first, quarter));
  }

  private static void load(String folder) {
    assertThat(Archives.post(Archives.zip(Archives.folder(SAMPLES.resolve(folder)))).statusCode())
        .isEqualTo(200);
  }
}
