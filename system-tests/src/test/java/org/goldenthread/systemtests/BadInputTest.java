package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.launcher.load.LoadReport;
import org.goldenthread.launcher.load.LoadingStopped;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.systemtests.Client.Answer;
import org.goldenthread.systemtests.WholeSystem.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong is said clearly, and changes nothing. */
@ExtendWith(WholeSystem.class)
class BadInputTest {

  private static final String OUTTURNS = "/api/v1/outturns";
  private static final int TWENTY_MEGABYTES = 20 * 1024 * 1024;

  private final Running running;
  private final Client client;
  private String dashboard = "";
  private long events;

  BadInputTest(Running running) {
    this.running = running;
    this.client = running.client();
  }

  @BeforeEach
  void remember() {
    events = new Topics(running.system()).awaitQuiet();
    dashboard = client.corporate("2020-21-Q2").toString();
  }

  @AfterEach
  void shouldHaveChangedNothing() {
    assertThat(new Topics(running.system()).recordsOnAll()).isEqualTo(events);
    assertThat(client.corporate("2020-21-Q2")).hasToString(dashboard);
  }

  @Test
  void shouldRefuseAnIndicatorThatDoesNotExist() {
    assertProblem(
        post("{\"ref\": \"PI.999999\", \"quarter\": \"2020-21-Q2\", \"value\": 1}"),
        422,
        "unknown-indicator",
        "/ref");
  }

  @Test
  void shouldRefuseAQuarterThatDoesNotExist() {
    assertProblem(
        post("{\"ref\": \"PI.47\", \"quarter\": \"2020-22-Q1\", \"value\": 1}"),
        400,
        "invalid-request",
        "/quarter");
  }

  @Test
  void shouldRefuseAValueThatIsNoNumber() {
    assertProblem(
        post("{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"value\": \"abc\"}"),
        400,
        "invalid-request",
        "/value");
  }

  @Test
  void shouldRefuseTheBadRowOfABatchAndSayWhichItIs() {
    Answer answer =
        client.post(
            ServiceName.OUTTURNS,
            "/api/v1/outturns/batch",
            """
            [{"ref": "PI.2078", "quarter": "2020-21-Q2", "value": 302, "status": "FINAL"},
             {"ref": "PI.2078", "quarter": "2020-21-Q2", "value": "abc", "status": "FINAL"},
             {"ref": "PI.2079", "quarter": "2020-21-Q2", "value": 413, "status": "FINAL"}]
            """);

    assertThat(answer.status()).isEqualTo(200);
    JsonNode rows = answer.json();
    assertThat(rows.findValuesAsText("result"))
        .containsExactly("UNCHANGED", "REJECTED", "UNCHANGED");
    assertThat(rows.at("/1/problem/errors/0/pointer").asText()).endsWith("/value");
  }

  @Test
  void shouldRefuseABodyThatIsTooLarge() {
    assertProblem(post("[" + " ".repeat(TWENTY_MEGABYTES) + "]"), 413, "body-too-large", "");
  }

  @Test
  void shouldRefuseToWriteWithoutAToken() {
    assertProblem(
        client.postWithoutToken(ServiceName.OUTTURNS, OUTTURNS, correctionOfPi47()),
        401,
        "unauthorized",
        "");
  }

  @Test
  void shouldRefuseAnotherDirectoratesToken() {
    assertProblem(
        client.post(ServiceName.OUTTURNS, OUTTURNS, correctionOfPi47(), client.submitter("CS")),
        403,
        "wrong-directorate",
        "");
  }

  @Test
  void shouldRefuseADirectorateThatChangesADefinition() {
    Answer answer =
        client.put(
            ServiceName.INDICATORS,
            "/api/v1/indicators/PI.47/targets/2020-21",
            "{\"value\": 1}",
            client.submitter("CCS"));

    assertProblem(answer, 403, "forbidden", "");
  }

  @Test
  void shouldKeepNothingOfAFolderWithAFileThatCannotBeRead(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("directorates.csv"), "code,name\nNEW,New\n");
    Files.writeString(folder.resolve("outturns.csv"), "ref,quarter,value\nPI.47,2020-21-Q2,1\n");

    assertThatThrownBy(() -> WholeSystem.load(running.system(), folder))
        .isInstanceOf(LoadingStopped.class)
        .hasMessageContaining("outturns.csv")
        .hasMessageContaining("'quarter' is not a column here: it is called 'period'");
    assertThat(client.get(ServiceName.INDICATORS, "/api/v1/directorates/NEW").status())
        .isEqualTo(404);
  }

  @Test
  void shouldListEveryRowThatALoadRefuses(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("indicators.csv"), "ref,title,polarity\nPI.9001,A,sideways\n");
    Files.writeString(folder.resolve("targets.csv"), "ref,period,target\nPI.9001,soon,1\n");
    Files.writeString(
        folder.resolve("outturns.csv"),
        "ref,period,value,status\nPI.9001,2020-21-Q2,1,final\nPI.47,2020-21-Q2,abc,final\n");
    Files.writeString(folder.resolve("notes.csv"), "text\nHello\n");

    LoadReport report = WholeSystem.load(running.system(), folder);

    assertThat(report.rows()).isEqualTo(4);
    assertThat(report.refused().stream().map(row -> row.file() + " " + row.line()))
        .containsExactly("indicators.csv 2", "targets.csv 2", "outturns.csv 2", "outturns.csv 3");
    assertThat(report.refused().getFirst().reason())
        .isEqualTo("polarity: 'sideways' is none of higher, lower, none");
    assertThat(report.unread()).containsExactly("notes.csv");
  }

  private Answer post(String body) {
    return client.post(ServiceName.OUTTURNS, OUTTURNS, body);
  }

  private static String correctionOfPi47() {
    return "{\"ref\": \"PI.47\", \"quarter\": \"2020-21-Q2\", \"value\": 99, \"status\":"
        + " \"FINAL\"}";
  }

  private static void assertProblem(Answer answer, int status, String type, String pointer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.json().get("type").asText()).isEqualTo("urn:golden-thread:problem:" + type);
    assertThat(answer.json().get("detail").asText()).isNotBlank();
    assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo(pointer);
  }
}
