package org.goldenthread.indicators.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
class ReferenceDataTest {

  private static final Path SAMPLE = Path.of("..", "samples", "2020-21-q2");

  private static final List<String> FAULTS =
      List.of(
          "/indicators.csv/2/polarity",
          "/indicators.csv/2/cumulative",
          "/indicators.csv/3/title",
          "/indicators.csv/3/from_quarter",
          "/indicators.csv/4/directorate",
          "/indicators.csv/6/ref",
          "/breakdowns.csv/2/kind",
          "/categories.csv/3/code",
          "/categories.csv/4/breakdown",
          "/targets.csv/2/target",
          "/targets.csv/3/period",
          "/committees.csv/2/directorates",
          "/committees.csv/3/name",
          "/recommendations.csv/2/committee");

  private final Sql sql;

  ReferenceDataTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  @AfterEach
  void emptyTheSystem() {
    sql.emptyTheSystem();
  }

  @Test
  void shouldImportAReportsFolderOnce() {
    byte[] zip = zip(folder(SAMPLE));

    JsonPath first = Archives.post(zip).jsonPath();
    JsonPath again = Archives.post(zip).jsonPath();

    assertThat(first.getInt("created")).isEqualTo(first.getList("rows").size()).isGreaterThan(100);
    assertThat(again.getInt("unchanged")).isEqualTo(first.getInt("created"));
    assertThat(Client.get("indicators?limit=500&quarter=2020-21-Q2").jsonPath().getList("ref"))
        .hasSize(34);
    assertThat(Client.get("indicators/PI.352").jsonPath().getInt("revision")).isEqualTo(1);
  }

  @Test
  void shouldExportWhatAnEmptySystemThenExportsToo() {
    assertThat(Archives.post(zip(everything())).statusCode()).isEqualTo(200);
    byte[] exported = Archives.get();

    emptyTheSystem();
    assertThat(Archives.post(exported).statusCode()).isEqualTo(200);

    assertThat(Archives.get()).isEqualTo(exported);
    assertThat(Archives.post(exported).jsonPath().getInt("unchanged"))
        .isEqualTo(Archives.post(exported).jsonPath().getList("rows").size());
  }

  @Test
  void shouldExportWhatWasImportedInEveryCell() {
    Archives.post(zip(everything()));

    Map<String, String> exported = Archives.unzip(Archives.get());

    everything()
        .forEach(
            (file, text) ->
                assertThat(exported.getOrDefault(file, "").replace("\r\n", "\n"))
                    .as(file)
                    .isEqualTo("\ufeff" + text));
  }

  @Test
  void shouldTellEveryFaultByFileRowAndColumnAndImportNothing() {
    Map<String, String> files = new HashMap<>(everything());
    files.putAll(folder(Path.of("src", "test", "resources", "reference-data-faulty")));

    Response refused = Archives.post(zip(files));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.contentType()).startsWith("application/problem+json");
    assertThat(refused.jsonPath().getString("type")).endsWith(":rows-refused");
    assertThat(refused.jsonPath().<String>getList("errors.pointer"))
        .contains(FAULTS.toArray(new String[0]));
    assertThat(refused.jsonPath().<String>getList("rows.result")).contains("CREATED", "REFUSED");
    assertThat(Client.get("directorates").jsonPath().getList("code")).isEmpty();
  }

  @Test
  void shouldTellFaultsOfAPlanAtTheRowsThatItIsMadeOf() {
    Map<String, String> files = new HashMap<>(everything());
    files.put(
        "plan.csv", "code,name,first_year,last_year,scoring_policy\nP,Plan,2019-20,2018-19,x\n");
    files.put("priorities.csv", "code,name,order,plan\nSAFE,,1,P\nONE,One,2,Q\n");
    files.put("objectives.csv", "plan,priority,code,title\nP,SAFE,a b,Title\nP,NONE,A,Title\n");
    files.put("policy_changes.csv", "plan,from_quarter,scoring_policy\nP,2019-20-Q7,x\n");

    assertThat(Archives.post(zip(files)).jsonPath().<String>getList("errors.pointer"))
        .contains(
            "/priorities.csv/2/name",
            "/priorities.csv/3/plan",
            "/objectives.csv/2/code",
            "/objectives.csv/3/priority",
            "/policy_changes.csv/2/from_quarter");
  }

  /** Excel writes days as its country does, and takes the year 2010-11 for November 2010. */
  @Test
  void shouldSayWhatASpreadsheetProgramMadeOfDaysYearsAndNumbers() {
    Map<String, String> files = new HashMap<>(everything());
    files.put("milestones.csv", "ref,title,due_date\nYP1a,Begin,31/12/2020\n");
    files.put(
        "plan.csv", "code,name,first_year,last_year,scoring_policy\nP,Plan,Nov-10,2012-13,x\n");
    files.put("targets.csv", "ref,period,target\nPI.432,2020-21,\"1,200\"\n");

    assertThat(Archives.post(zip(files)).jsonPath().<String>getList("errors.detail"))
        .anyMatch(detail -> detail.contains("write 2020-12-31"))
        .anyMatch(detail -> detail.contains("may have taken the year for a date"))
        .anyMatch(detail -> detail.contains("write 1200, without signs"));
  }

  @Test
  void shouldOnlyTellWhatADryRunWouldDo() {
    JsonPath told = Archives.post(zip(everything()), "?dryRun=true").jsonPath();

    assertThat(told.getBoolean("applied")).isFalse();
    assertThat(told.getInt("refused")).isZero();
    assertThat(told.getInt("created")).isPositive();
    assertThat(Client.get("council-plans").jsonPath().getList("code")).isEmpty();
  }

  @Test
  void shouldRefuseWhatIsNoZipOrHasNoFile() {
    assertThat(Problem.of(Archives.post("no zip".getBytes(StandardCharsets.UTF_8))).status())
        .isEqualTo(400);
    assertThat(Problem.of(Archives.post(zip(Map.of("other.txt", "")))).status()).isEqualTo(400);
    assertThat(Problem.of(Archives.post(zip(everything()), "?dryRun=perhaps")))
        .isEqualTo(Problem.invalid("{dryRun}"));
    assertThat(Problem.of(Archives.post(zip(everything()), "?atomic=perhaps")))
        .isEqualTo(Problem.invalid("{atomic}"));
  }

  /** A plan with everything there is to say, as it is exported. */
  private static Map<String, String> everything() {
    return folder(Path.of("src", "test", "resources", "reference-data"));
  }

  private static byte[] zip(Map<String, String> files) {
    return Archives.zip(files);
  }

  private static Map<String, String> folder(Path folder) {
    return Archives.folder(folder);
  }
}
