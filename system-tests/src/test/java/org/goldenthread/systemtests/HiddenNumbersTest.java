package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.launcher.ports.ServiceName.OUTTURNS;
import static org.goldenthread.launcher.ports.ServiceName.REPORTING;
import static org.goldenthread.launcher.ports.ServiceName.SCORING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.goldenthread.launcher.GoldenThread;
import org.goldenthread.launcher.check.SystemCheck;
import org.goldenthread.launcher.mend.Erasure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where numbers are that were suppressed, withdrawn or erased: everything that a system keeps and
 * answers is searched for 48,151.6234 of one measure and what was worked out from it, and for
 * 59,262.7345 of another.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HiddenNumbersTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** What people wrote themselves is told as of a moment until it is erased. */
  private static final String COMMENTARY_OF_THEN = "/api/v1/dashboards/corporate/2020-21-Q2?asOf=";

  private static final String QUARTER = "2020-21-Q2";

  /** Also of what is 12 more, 10 less or 100 less: a whole, a step, a variance. */
  private static final Pattern SPELLINGS =
      Pattern.compile(
          "(?<![0-9A-Za-z.,])(48[,\\h]?(15[12]|16[34]|14[12]|05[12]|06[34])|59[,\\h]?26[23])"
              + "(?![0-9A-Za-z])");

  /** Histories, which only an erasure changes. */
  private static final Set<String> HISTORIES =
      Set.of(
          "outturns.outturn_revision",
          "outturns.finding_revision",
          "outturns.commentary_revision",
          "reporting.fact");

  private static final Map<String, String> FOLDER =
      Map.of(
          "plan.csv",
          """
          code,name,first_year,last_year,scoring_policy
          2019-22,Council Plan 2019-22,2019-20,2021-22,three-level
          """,
          "directorates.csv",
          "code,name\nCS,Children's Services\n",
          "breakdowns.csv",
          "code,name,kind\nREASON,Reason,parts\n",
          "categories.csv",
          "breakdown,code,name,order\nREASON,FIRST,First,1\nREASON,SECOND,Second,2\n",
          "indicators.csv",
          """
          ref,title,unit,polarity,directorate,cumulative,reporting_lag_quarters,frequency,\
          monthly_to_quarter,formula,breakdowns
          HID.1,Made up: counted,number,lower,CS,true,0,quarterly,,,REASON
          HID.2,Made up: added up,number,lower,CS,false,0,quarterly,,HID.1 + HID.3,
          HID.3,Made up: added,number,lower,CS,false,0,quarterly,,,
          HID.4,Made up: each month,number,lower,CS,false,0,monthly,sum,,
          """,
          "targets.csv",
          "ref,period,value\nHID.1,2020-21-Q2,100\nHID.2,2020-21-Q2,100\nHID.4,2020-21-Q2,100\n",
          "outturns.csv",
          "ref,period,value,status\nHID.1,2020-21-Q1,9,final\nHID.3,2020-21-Q2,12,final\n");

  private static GoldenThread system;
  private static Client client;
  private static String seenAt;

  @BeforeAll
  static void shouldBeEverywhereFirst(@TempDir Path folder) throws Exception {
    system = GoldenThread.start(WholeSystem.settings("hidden"));
    client = new Client(system);
    for (Map.Entry<String, String> file : FOLDER.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    assertThat(WholeSystem.load(system, folder).refused()).isEmpty();
    submit(
        """
        "ref": "HID.1", "quarter": "2020-21-Q2", "value": 48151.6234, "status": "FINAL",
        "note": "48,151.6234 of them", "parts": [
          {"breakdown": "REASON", "category": "FIRST", "value": 48151},
          {"breakdown": "REASON", "category": "SECOND", "value": 0.6234}]
        """);
    submit("\"ref\": \"HID.1\", \"quarter\": \"2020-21-Q3\", \"value\": 10, \"status\": \"FINAL\"");
    submit(
        "\"ref\": \"HID.4\", \"period\": \"2020-07\", \"value\": 59262.7345, \"status\":"
            + " \"FINAL\"");
    commentary("It was 48,151.6234 this time.");
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(client.row(QUARTER, "HID.2").at("/score/band").asText())
                    .isEqualTo("below"));
    seenAt = client.corporate(QUARTER).path("asAt").asText();
    assertThat(answers())
        .contains(
            "/api/v1/reports/corporate/2020-21-Q2.pdf",
            "/api/v1/outturns/HID.4/2020-21-Q2",
            "/indicators/HID.2?quarter=2020-21-Q2&view=latest",
            "/api/v1/scores/HID.1/2020-21-Q2");
    assertThat(search().tables()).containsAll(HISTORIES);
    assertThat(search().topics())
        .contains("outturn-submitted", "outturn-scored", "finding-changed", "commentary-submitted");
  }

  @AfterAll
  static void stop() {
    system.close();
  }

  @Test
  @Order(1)
  void shouldOnlyBeInHistoriesWhenSuppressedOrWithdrawn() throws Exception {
    commentary("It was less this time.");
    hide("\"ref\": \"HID.1\", \"quarter\": \"2020-21-Q2\", \"status\": \"SUPPRESSED\"");
    hide("\"ref\": \"HID.4\", \"period\": \"2020-07\", \"status\": \"WITHDRAWN\"");

    shouldOnlyBeAnsweredAt(Set.of(COMMENTARY_OF_THEN));
    assertThat(search().tables()).isEqualTo(HISTORIES);
    assertThat(search().latestRecords()).isEmpty();
    assertThat(search().logs()).isEmpty();
  }

  /** Takes two minutes: scores are made again after each erasure. */
  @Test
  @Order(2)
  @EnabledIfSystemProperty(named = "golden-thread.all", matches = "true")
  void shouldBeNowhereWhenErased() throws Exception {
    Erasure erasure = new Erasure(system.settings(), line -> {});

    assertThat(erasure.run("HID.1", QUARTER, "an operator", "It named a person")).isEqualTo(2);
    assertThat(erasure.run("HID.4", QUARTER, "an operator", "Of another council")).isEqualTo(1);

    assertThat(search().tables()).isEmpty();
    assertThat(search().topics()).isEmpty();
    assertThat(search().logs()).isEmpty();
    shouldOnlyBeAnsweredAt(Set.of());
    assertThat(client.get(OUTTURNS, "/api/v1/outturns/HID.1/2020-21-Q2/revisions").text())
        .contains("\"submittedBy\"", "Erased on ", ": It named a person");
    assertThat(client.row("2020-21-Q3", "HID.1").at("/outturn/value").asInt()).isEqualTo(10);
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        new SystemCheck(system.postgresql(), system.bootstrapServers(), line -> {})
                            .steady(() -> {}))
                    .isEmpty());
  }

  private static void shouldOnlyBeAnsweredAt(Set<String> addresses) {
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(client.row(QUARTER, "HID.2").at("/outturn/status").asText())
                  .isEqualTo("SUPPRESSED");
              assertThat(answers())
                  .allMatch(found -> addresses.stream().anyMatch(found::startsWith));
            });
  }

  private static Search search() {
    return new Search(system, SPELLINGS);
  }

  private static Set<String> answers() throws Exception {
    Set<String> found = new TreeSet<>(search().answers(REPORTING, reportingPaths()));
    for (String ref : List.of("HID.1", "HID.2", "HID.4")) {
      found.addAll(
          search()
              .answers(
                  SCORING,
                  paths(
                      ref,
                      "/api/v1/scores/REF",
                      "/api/v1/scores/REF/Q",
                      "/api/v1/control-charts/REF")));
      found.addAll(
          search()
              .answers(
                  OUTTURNS,
                  paths(
                      ref,
                      "/api/v1/outturns/REF/Q",
                      "/api/v1/outturns/REF/Q?asOf=" + seenAt,
                      "/api/v1/outturns/REF/Q/revisions")));
      found.addAll(
          search()
              .answers(
                  REPORTING,
                  paths(
                      ref,
                      "/indicators/REF?quarter=Q&view=latest",
                      "/api/v1/indicators/REF/history",
                      "/api/v1/indicators/REF/control-chart")));
    }
    found.addAll(search().answers(OUTTURNS, List.of("/api/v1/findings", "/q/metrics")));
    found.addAll(search().answers(OUTTURNS, paths("", "/api/v1/templates/Q")));
    found.addAll(search().answers(SCORING, List.of("/q/metrics")));
    return found;
  }

  private static List<String> reportingPaths() {
    return paths(
        "",
        "/?quarter=Q&view=latest",
        "/scorecard?quarter=Q&view=latest",
        "/scorecard.csv?quarter=Q&view=latest",
        "/below-target?quarter=Q&view=latest",
        "/movers?quarter=Q&view=latest",
        "/areas?quarter=Q&view=latest",
        "/changes?quarter=Q",
        "/operations",
        "/owed?quarter=Q",
        "/findings?quarter=Q",
        "/search?q=HID",
        "/api/v1/search?q=HID",
        "/api/v1/dashboards/corporate/Q?parts=true",
        "/api/v1/dashboards/corporate/Q?asOf=" + seenAt,
        "/api/v1/dashboards/directorates/CS/2020-21-Q3",
        "/api/v1/below-target/Q",
        "/api/v1/movers/Q",
        "/api/v1/scorecard/Q",
        "/api/v1/annual-comparison/Q",
        "/api/v1/findings/Q",
        "/api/v1/owed/Q",
        "/api/v1/data.csv?parts=true&from=2019-20-Q1&to=2020-21-Q4",
        "/api/v1/data.jsonl?from=2019-20-Q1&to=2020-21-Q4",
        "/api/v1/data.xlsx?from=2019-20-Q1&to=2020-21-Q4",
        "/api/v1/reports/corporate/Q.html",
        "/api/v1/reports/corporate/Q.pdf",
        "/api/v1/reports/corporate/Q.docx",
        "/api/v1/reports/corporate/Q.xlsx",
        "/api/v1/reports/corporate/Q.csv",
        "/api/v1/reports/corporate/Q.json",
        "/q/metrics");
  }

  private static List<String> paths(String ref, String... paths) {
    return List.of(paths).stream()
        .map(path -> path.replace("REF", ref).replace("/Q", "/" + QUARTER))
        .map(path -> path.replace("quarter=Q", "quarter=" + QUARTER))
        .toList();
  }

  private static void hide(String of) {
    submit(of + ", \"reason\": \"It must not be shown\", \"revisionReason\": \"A disclosure\"");
  }

  private static void submit(String outturn) {
    Client.Answer answer = client.post(OUTTURNS, "/api/v1/outturns", "{" + outturn + "}");
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  private static void commentary(String performance) {
    Client.Answer answer =
        client.put(
            OUTTURNS,
            "/api/v1/commentaries/HID.1/" + QUARTER,
            "{\"performance\": \"%s\"}".formatted(performance));
    assertThat(answer.status()).as(answer.text()).isLessThan(300);
  }
}
