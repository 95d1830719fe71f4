package org.goldenthread.outturns.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is the same for every statement that has its place in the path. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class StatementResourcesTest {

  private static final String QUARTER = "2020-21-Q2";

  /** A type of statement with two things that can be said. */
  enum Kind {
    COMMENTARY("{\"impact\": \"Residents wait\"}", "{\"impact\": \"Residents wait longer\"}"),
    PROGRESS("{\"status\": \"GOOD\"}", "{\"status\": \"GOOD\", \"progress\": \"Opened\"}"),
    COMPARATORS("[{\"label\": \"Region\", \"value\": 47.3}]", "[]"),
    SERVICE_SUMMARY("{\"overview\": \"Calm\"}", "{\"overview\": \"Busy\"}");

    private final String first;
    private final String second;

    Kind(String first, String second) {
      this.first = first;
      this.second = second;
    }

    String place(String code, String quarter) {
      return switch (this) {
        case COMMENTARY -> "commentaries/" + code + "/" + quarter;
        case PROGRESS -> "initiatives/" + code + "/progress/" + quarter;
        case COMPARATORS -> "comparators/" + code + "/" + quarter;
        case SERVICE_SUMMARY -> "service-summaries/" + code + "/" + quarter;
      };
    }

    String subject() {
      return switch (this) {
        case COMMENTARY, COMPARATORS -> Fixtures.percentage();
        case PROGRESS -> Fixtures.initiative();
        case SERVICE_SUMMARY -> Fixtures.directorate();
      };
    }

    /** The directorate that may submit. */
    String owner(String subject) {
      return this == SERVICE_SUMMARY ? subject : "CCS";
    }

    Problem unknown() {
      return switch (this) {
        case COMMENTARY, COMPARATORS -> new Problem(422, "unknown-indicator", List.of("{ref}"));
        case PROGRESS -> new Problem(422, "unknown-initiative", List.of("{ref}"));
        case SERVICE_SUMMARY -> new Problem(422, "unknown-directorate", List.of("{directorate}"));
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldCreateTheFirstRevision(Kind kind) {
    String place = kind.place(kind.subject(), QUARTER);

    Response response = Client.put(place, kind.first);

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.header("ETag")).isEqualTo("\"1\"");
  }

  @ParameterizedTest
  @EnumSource
  void shouldChangeNothingWhenTheSameIsPutAgain(Kind kind) {
    String place = kind.place(kind.subject(), QUARTER);
    String first = Client.put(place, kind.first).asString();

    Response again = Client.put(place, kind.first);

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.header("ETag")).isEqualTo("\"1\"");
    assertThat(again.asString()).isEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource
  void shouldAddARevisionForWhatDiffers(Kind kind) {
    String place = kind.place(kind.subject(), QUARTER);
    Client.put(place, kind.first);

    Response revised = Client.put(place, kind.second);

    assertThat(revised.statusCode()).isEqualTo(200);
    assertThat(revised.header("ETag")).isEqualTo("\"2\"");
  }

  @ParameterizedTest
  @EnumSource
  void shouldGetTheLatestRevision(Kind kind) {
    String place = kind.place(kind.subject(), QUARTER);
    Client.put(place, kind.first);
    String latest = Client.put(place, kind.second).asString();

    assertThat(Client.get(place).asString()).isEqualTo(latest);
    assertThat(Client.getIfChanged(place, "\"2\"").statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @EnumSource
  void shouldFindNothingWhereNothingWasPut(Kind kind) {
    assertThat(Problem.of(Client.get(kind.place("NEVER.1", QUARTER))))
        .isEqualTo(new Problem(404, "not-found", List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void shouldRefuseASubjectOfWhichNobodyHasHeard(Kind kind) {
    assertThat(Problem.of(Client.put(kind.place("NEVER.1", QUARTER), kind.first)))
        .isEqualTo(kind.unknown());
  }

  @ParameterizedTest
  @EnumSource
  void shouldRefuseAnotherDirectorate(Kind kind) {
    String place = kind.place(kind.subject(), QUARTER);

    assertThat(Problem.of(Client.putAs(Tokens.submitter("PR"), place, kind.first)))
        .isEqualTo(new Problem(403, "wrong-directorate", List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void shouldTakeItFromTheDirectorate(Kind kind) {
    String subject = kind.subject();
    String token = Tokens.submitter(kind.owner(subject));

    assertThat(Client.putAs(token, kind.place(subject, QUARTER), kind.first).statusCode())
        .isEqualTo(201);
  }

  @ParameterizedTest
  @EnumSource
  void shouldRefuseAQuarterThatHasNotBegun(Kind kind) {
    String place = kind.place(kind.subject(), "2998-99-Q4");

    assertThat(Problem.of(Client.put(place, kind.first)))
        .isEqualTo(new Problem(422, "quarter-not-begun", List.of("{quarter}")));
  }

  @ParameterizedTest
  @EnumSource
  void shouldRefuseDirectoratesButNotThePerformanceTeamInAClosedQuarter(Kind kind) {
    String quarter = Fixtures.quarter().toString();
    String subject = kind.subject();
    String place = kind.place(subject, quarter);
    Client.put("quarters/" + quarter, "{\"state\": \"CLOSED\"}");

    assertThat(Problem.of(Client.putAs(Tokens.submitter(kind.owner(subject)), place, kind.first)))
        .isEqualTo(new Problem(409, "quarter-closed", List.of("{quarter}")));
    assertThat(Client.put(place, kind.first).statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @EnumSource
  void shouldRefuseAQuarterThatIsNone(Kind kind) {
    assertThat(Problem.of(Client.put(kind.place("NEVER.1", "2020-22-Q1"), kind.first)))
        .isEqualTo(Problem.invalid("{quarter}"));
  }

  @ParameterizedTest
  @EnumSource
  void shouldRefuseACodeThatCanBeNone(Kind kind) {
    Problem problem = Problem.of(Client.put(kind.place("%00", QUARTER), kind.first));

    assertThat(problem.code()).isEqualTo("invalid-request");
  }

  @ParameterizedTest
  @EnumSource
  void shouldRefuseAMissingBody(Kind kind) {
    assertThat(Client.put(kind.place("NEVER.1", QUARTER), "").statusCode()).isEqualTo(400);
  }

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
  void shouldPointAtAFieldThatMeansNothing(Kind kind, String body, String pointer) {
    assertThat(Problem.of(Client.put(kind.place("NEVER.1", QUARTER), body)))
        .isEqualTo(Problem.invalid(pointer));
  }

  @ParameterizedTest
  @MethodSource("tooLong")
  void shouldPointAtATextThatIsTooLong(Kind kind, String body, String pointer) {
    assertThat(Problem.of(Client.put(kind.place("NEVER.1", QUARTER), body)))
        .isEqualTo(Problem.invalid(pointer));
  }

  static Stream<Arguments> tooLong() {
    String text = "x".repeat(50_001);
    return Stream.of(
        Arguments.of(Kind.COMMENTARY, "{\"actions\": \"%s\"}".formatted(text), "/actions"),
        Arguments.of(
            Kind.PROGRESS,
            "{\"status\": \"A\", \"progress\": \"%s\"}".formatted(text),
            "/progress"),
        Arguments.of(Kind.COMPARATORS, "[{\"label\": \"%s\"}]".formatted(text), "/0/label"),
        Arguments.of(Kind.SERVICE_SUMMARY, "{\"overview\": \"%s\"}".formatted(text), "/overview"));
  }

  @Test
  void shouldAnswerWhatACommentarySays() {
    String ref = Fixtures.percentage();

    Response response = Client.put("commentaries/" + ref + "/" + QUARTER, Examples.COMMENTARY);

    assertThat(response.asString())
        .startsWith(
            "{\"ref\":\"%s\",\"quarter\":\"2020-21-Q2\",\"revision\":1,\"performance\":\"71.0%% of"
                .formatted(ref))
        .endsWith("\"submittedBy\":\"test-performance-team\"}");
  }

  @Test
  void shouldAnswerHowAnInitiativeGetsOn() {
    String ref = Fixtures.initiative();

    Response response =
        Client.put("initiatives/" + ref + "/progress/" + QUARTER, Examples.PROGRESS);

    assertThat(response.asString())
        .startsWith(
            ("{\"ref\":\"%s\",\"quarter\":\"2020-21-Q2\",\"revision\":1,\"status\":\"GOOD\","
                    + "\"progress\":\"Both nurseries opened as planned.\",\"submittedAt\":")
                .formatted(ref));
  }

  @Test
  void shouldAnswerComparatorsInTheirOrder() {
    String ref = Fixtures.percentage();

    Response response = Client.put("comparators/" + ref + "/" + QUARTER, Examples.COMPARATORS);

    assertThat(response.asString())
        .isEqualTo(
            "[{\"label\":\"Statistical Neighbours\",\"value\":85.4,\"period\":\"2019-20\","
                + "\"source\":\"LAIT\"},{\"label\":\"Local trend data\"}]");
  }

  @Test
  void shouldAnswerAServiceSummaryWithItsWorkforce() {
    String directorate = Fixtures.directorate();

    Response response =
        Client.put("service-summaries/" + directorate + "/" + QUARTER, Examples.SERVICE_SUMMARY);

    assertThat(response.asString())
        .contains(
            "\"workforce\":[{\"metric\":\"headcount\",\"category\":\"total\",\"value\":354,"
                + "\"unit\":\"number\"},{\"metric\":\"gender_headcount\",\"category\":\"Female\","
                + "\"value\":195,\"unit\":\"number\"}]");
  }
}
