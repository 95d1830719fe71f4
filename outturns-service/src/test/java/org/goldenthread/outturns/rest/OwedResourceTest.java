package org.goldenthread.outturns.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.goldenthread.outturns.rest.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OwedResourceTest {

  @Test
  void shouldOweAnOutturnUntilOneIsThereThatIsNotDelayed() {
    String ref = Fixtures.percentage();
    assertThat(owed(ref, "2020-21-Q2")).containsExactly("OUTTURN 2020-21-Q2 CCS 2020-10-01");
    Client.submit(outturn(ref, "\"status\": \"DELAYED\", \"reason\": \"Late\""));
    assertThat(owed(ref, "2020-21-Q2")).containsExactly("OUTTURN 2020-21-Q2 CCS 2020-10-01");

    Client.submit(outturn(ref, "\"value\": 71"));

    assertThat(owed(ref, "2020-21-Q2")).isEmpty();
  }

  @Test
  void shouldOweADelayedOutturnFromTheEndOfTheQuarterInWhichItIsExpected() {
    String ref = Fixtures.percentage();
    Client.submit(
        outturn(
            ref,
            "\"status\": \"DELAYED\", \"reason\": \"Late\", \"expectedQuarter\": \"2020-21-Q4\""));

    assertThat(owed(ref, "2020-21-Q2")).containsExactly("OUTTURN 2020-21-Q2 CCS 2021-04-01");
  }

  @Test
  void shouldOweTheEarlierQuarterOfAnIndicatorWithALag() {
    String ref =
        Fixtures.indicator(
            Fixtures.definition("1950-51-Q1", "\"unit\": \"percent\", \"directorate\": \"CCS\"")
                .replace("\"reportingLag\": 0", "\"reportingLag\": 1"));

    assertThat(owed(ref, "2020-21-Q2")).containsExactly("OUTTURN 2020-21-Q1 CCS 2020-10-01");
  }

  @Test
  void shouldOweNothingThatIsNotMeasuredAnyMore() {
    String ref =
        Fixtures.indicator(
            Fixtures.definition(
                "1950-51-Q1", "\"unit\": \"percent\", \"lastQuarter\": \"2020-21-Q1\""));

    assertThat(owed(ref, "2020-21-Q2")).isEmpty();
  }

  @Test
  void shouldOweACommentaryOnWhatIsBelowTarget() {
    String ref = Fixtures.percentage();
    String policy = "policy-" + ref;
    Client.submit(outturn(ref, "\"value\": 71"));
    Fixtures.send("scoring-policy-changed", policy, policy(policy));
    Fixtures.send("outturn-scored", ref, scored(ref, policy));

    await()
        .untilAsserted(
            () ->
                assertThat(owed(ref, "2020-21-Q2"))
                    .containsExactly("COMMENTARY 2020-21-Q2 CCS 2020-10-15"));
    Client.put("commentaries/" + ref + "/2020-21-Q2", "{\"impact\": \"Residents wait\"}");
    assertThat(owed(ref, "2020-21-Q2")).isEmpty();
  }

  @Test
  void shouldOweProgressAndSummaries() {
    String initiative = Fixtures.initiative();
    String directorate = Fixtures.directorate();
    assertThat(owed(initiative, "2020-21-Q2"))
        .containsExactly("PROGRESS 2020-21-Q2 CCS 2020-10-01");
    assertThat(owed(directorate, "2020-21-Q2"))
        .containsExactly("SUMMARY 2020-21-Q2 %s 2020-10-01".formatted(directorate));

    Client.put("initiatives/" + initiative + "/progress/2020-21-Q2", Examples.PROGRESS);
    Client.put("service-summaries/" + directorate + "/2020-21-Q2", Examples.SERVICE_SUMMARY);

    assertThat(owed(initiative, "2020-21-Q2")).isEmpty();
    assertThat(owed(directorate, "2020-21-Q2")).isEmpty();
  }

  @Test
  void shouldListOnlyWhatIsAskedFor() {
    String directorate = Fixtures.directorate();

    assertThat(Client.get("owed/2020-21-Q2?directorate=" + directorate).jsonPath().getList("kind"))
        .containsExactly("SUMMARY");
    assertThat(Client.get("owed/2020-21-Q2?kind=SUMMARY&limit=500").jsonPath().getList("kind"))
        .containsOnly("SUMMARY");
    assertThat(Client.get("owed/2020-21-Q2?kind=TEA").statusCode()).isEqualTo(400);
  }

  private static String policy(String code) {
    return """
    {"code": "%s", "revision": 1, "name": "Two levels",
     "bands": [{"code": "good", "symbol": "+", "label": "Good", "atLeast": 0},
               {"code": "below", "symbol": "-", "label": "Below"}],
     "defaultTolerance": {"kind": "PERCENT", "value": 5},
     "shortTermTrend": {"compareWith": "PREVIOUS_QUARTER", "deadBandPercent": 0,
                        "cumulative": "AS_REPORTED"},
     "annualTrend": {"deadBandPercent": 0}, "initiativeStatuses": [],
     "changedAt": "2020-04-01T00:00:00Z", "changedBy": "team"}\
    """
        .formatted(code);
  }

  private static String scored(String ref, String policy) {
    return """
    {"ref": "%s", "quarter": "2020-21-Q2", "revision": 1, "status": "FINAL",
     "score": {"band": "below", "symbol": "-", "label": "Below"},
     "shortTermTrend": {"direction": "NONE"}, "annualTrend": {"direction": "NONE"},
     "inputs": {"outturnRevision": 1, "indicatorRevision": 1, "policy": "%s"},
     "explanation": "Below.", "scoredAt": "2020-10-14T23:30:00Z"}\
    """
        .formatted(ref, policy);
  }

  /** What is owed about a subject, from all parts of the list. */
  private static List<String> owed(String subject, String quarter) {
    return Client.get("owed/" + quarter + "?limit=500").jsonPath().getList("").stream()
        .map(it -> (Map<?, ?>) it)
        .filter(it -> subject.equals(it.get("subject")))
        .map(
            it ->
                "%s %s %s %s"
                    .formatted(
                        it.get("kind"), it.get("quarter"), it.get("directorate"), it.get("since")))
        .toList();
  }
}
