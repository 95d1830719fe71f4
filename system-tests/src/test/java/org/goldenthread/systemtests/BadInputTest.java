package org.goldenthread.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.goldenthread.launcher.ports.ServiceName;
import org.goldenthread.systemtests.Client.Answer;
import org.goldenthread.systemtests.WholeSystem.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
             {"ref": "PI.2036", "quarter": "2020-21-Q2", "value": 0, "status": "FINAL"}]
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
