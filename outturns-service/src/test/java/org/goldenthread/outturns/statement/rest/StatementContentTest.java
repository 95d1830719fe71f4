package org.goldenthread.outturns.statement.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Contract;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each type of statement says, and how it may be wrong. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class StatementContentTest {

  private static final String QUARTER = "2020-21-Q2";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COMMENTARY | {\"impact\": \" \"} | /performance",
        "PROGRESS | {\"progress\": \"Opened\"} | /status",
        "COMPARATORS | [{\"label\": \"Region\"}, {\"value\": 1}] | /1/label",
        "COMPARATORS | [null] | /0/label",
        "COMPARATORS | [{\"label\": \"Region\", \"value\": 1e20}] | /0/value",
        "SERVICE_SUMMARY | {\"workforce\": [{\"metric\": \"fte\"}]} | /workforce/0/value",
        "SERVICE_SUMMARY | {\"workforce\": [null]} | /workforce/0/value",
        "SERVICE_SUMMARY | {\"workforce\": [{\"metric\": \"fte\", \"category\": \"total\","
            + " \"value\": 1}]} | /workforce/0/unit"
      })
  void shouldPointAtAFieldThatMeansNothing(StatementKind kind, String body, String pointer) {
    assertThat(Problem.of(Client.put(kind.place("NEVER.1", QUARTER), body)))
        .isEqualTo(Problem.invalid(pointer));
  }

  @ParameterizedTest
  @MethodSource("tooLong")
  void shouldPointAtATextThatIsTooLong(StatementKind kind, String body, String pointer) {
    assertThat(Problem.of(Client.put(kind.place("NEVER.1", QUARTER), body)))
        .isEqualTo(Problem.invalid(pointer));
  }

  static Stream<Arguments> tooLong() {
    String text = "x".repeat(50_001);
    return Stream.of(
        Arguments.of(StatementKind.COMMENTARY, "{\"actions\": \"%s\"}".formatted(text), "/actions"),
        Arguments.of(
            StatementKind.PROGRESS,
            "{\"status\": \"A\", \"progress\": \"%s\"}".formatted(text),
            "/progress"),
        Arguments.of(
            StatementKind.COMPARATORS, "[{\"label\": \"%s\"}]".formatted(text), "/0/label"),
        Arguments.of(
            StatementKind.SERVICE_SUMMARY, "{\"overview\": \"%s\"}".formatted(text), "/overview"));
  }

  @Test
  void shouldAnswerWhatACommentarySays() {
    String ref = Fixtures.percentage();

    Response response =
        Client.put(
            "commentaries/" + ref + "/" + QUARTER,
            Contract.exampleOf("/commentaries/{ref}/{quarter}"));

    assertThat(response.asString())
        .startsWith(
            "{\"ref\":\"%s\",\"quarter\":\"2020-21-Q2\",\"performance\":\"71.0%% of".formatted(ref))
        .endsWith("\"submittedBy\":\"test-performance-team\"}");
  }

  @Test
  void shouldNameTheLettersThatThePdfHasNot() {
    String ref = Fixtures.percentage();

    Client.put(
            "commentaries/" + ref + "/" + QUARTER,
            "{\"performance\": \"漢 means Han, and اردو is printed\"}")
        .then()
        .statusCode(201)
        .body("findings.rule", contains("LETTERS_NOT_PRINTED"))
        .body("findings[0].detail", containsString("has 漢 (U+6F22): write"));
  }

  @Test
  void shouldAnswerHowAnInitiativeGetsOn() {
    String ref = Fixtures.initiative();

    Response response =
        Client.put(
            "initiatives/" + ref + "/progress/" + QUARTER,
            Contract.exampleOf("/initiatives/{ref}/progress/{quarter}"));

    assertThat(response.asString())
        .startsWith(
            ("{\"ref\":\"%s\",\"quarter\":\"2020-21-Q2\",\"status\":\"GOOD\",\"progress\":\"Both"
                    + " nurseries opened as planned.\",\"revision\":1,\"submittedAt\":")
                .formatted(ref));
  }

  @ParameterizedTest
  @CsvSource({
    "ON_TRACK, 1970-71-Q2,",
    "GREEN, 1970-71-Q2, 'ON_TRACK, AT_RISK'",
    "ON_TRACK, 1970-71-Q3, 'GREEN, AMBER'",
    "ANYTHING, 1969-70-Q4,"
  })
  void shouldNameTheStatusesThatThePolicyOfTheQuarterHas(
      String status, String quarter, String named) {
    policy("words", "ON_TRACK", "AT_RISK");
    policy("colours", "GREEN", "AMBER");
    told(
        "council-plan-changed",
        "COUNCIL_PLAN",
        "1970-71",
        """
        "firstYear": "1970-71", "lastYear": "1970-71", "scoringPolicy": "words", "priorities": [],
        "policyChanges": [{"fromQuarter": "1970-71-Q3", "scoringPolicy": "colours"}]\
        """);

    Client.put(
            "initiatives/%s/progress/%s".formatted(Fixtures.initiative(), quarter),
            "{\"status\": \"%s\"}".formatted(status))
        .then()
        .statusCode(201)
        .body(
            "findings.detail",
            named == null
                ? nullValue()
                : contains(
                    "'%s' is no status of the scoring policy: send one of %s."
                        .formatted(status, named)));
  }

  private static void policy(String code, String... statuses) {
    String legend =
        Stream.of(statuses)
            .map("{\"code\": \"%s\", \"symbol\": \"x\", \"label\": \"x\"}"::formatted)
            .collect(Collectors.joining(", "));
    told(
        "scoring-policy-changed",
        "SCORING_POLICY",
        code,
        """
        "bands": [{"code": "all", "symbol": "x", "label": "All"}],
        "defaultTolerance": {"kind": "PERCENT", "value": 5},
        "shortTermTrend":
          {"compareWith": "PREVIOUS_QUARTER", "deadBandPercent": 0, "cumulative": "AS_REPORTED"},
        "annualTrend": {"deadBandPercent": 0}, "initiativeStatuses": [%s]\
        """
            .formatted(legend));
  }

  private static void told(String topic, String kind, String code, String rest) {
    Fixtures.send(
        topic,
        code,
        """
        {"code": "%1$s", "revision": 1, "name": "%1$s", %2$s,
         "changedAt": "2019-04-01T08:00:00Z", "changedBy": "team"}\
        """
            .formatted(code, rest));
    Fixtures.awaitKnown(kind, code);
  }

  @Test
  void shouldRefuseAReasonThatTurnsTheReadingDirection() {
    assertThat(
            Problem.of(
                Client.put(
                    "comparators/%s/%s?revisionReason=A%%E2%%80%%AEslip"
                        .formatted(Fixtures.percentage(), QUARTER),
                    "[]")))
        .isEqualTo(Problem.invalid("{revisionReason}"));
  }

  @Test
  void shouldAnswerComparatorsInTheirOrder() {
    String ref = Fixtures.percentage();

    Response response =
        Client.put(
            "comparators/" + ref + "/" + QUARTER,
            Contract.exampleOf("/comparators/{ref}/{quarter}"));

    assertThat(response.asString())
        .isEqualTo(
            "[{\"label\":\"Statistical Neighbours\",\"value\":85.4,\"period\":\"2019-20\","
                + "\"source\":\"LAIT\"},{\"label\":\"Local trend data\"}]");
  }

  @Test
  void shouldAnswerAServiceSummaryWithItsWorkforce() {
    String directorate = Fixtures.directorate();

    Response response =
        Client.put(
            "service-summaries/" + directorate + "/" + QUARTER,
            Contract.exampleOf("/service-summaries/{directorate}/{quarter}"));

    assertThat(response.asString())
        .contains(
            "\"workforce\":[{\"metric\":\"headcount\",\"category\":\"total\",\"value\":354,"
                + "\"unit\":\"number\"},{\"metric\":\"gender_headcount\",\"category\":\"Female\","
                + "\"value\":195,\"unit\":\"number\"}]");
  }
}
