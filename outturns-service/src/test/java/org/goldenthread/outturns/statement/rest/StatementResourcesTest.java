package org.goldenthread.outturns.statement.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is the same for every statement that has its place in the path. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class StatementResourcesTest {

  private static final String QUARTER = "2020-21-Q2";

  @ParameterizedTest
  @EnumSource
  void shouldCreateTheFirstRevision(StatementKind kind) {
    String place = kind.place(kind.subject(), QUARTER);

    Response response = Client.put(place, kind.first);

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.header("ETag")).isEqualTo("\"1\"");
  }

  @ParameterizedTest
  @EnumSource
  void shouldChangeNothingWhenTheSameIsPutAgain(StatementKind kind) {
    String place = kind.place(kind.subject(), QUARTER);
    String first = Client.put(place, kind.first).asString();

    Response again = Client.put(place, kind.first);

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.header("ETag")).isEqualTo("\"1\"");
    assertThat(again.asString()).isEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource
  void shouldAddARevisionForWhatDiffers(StatementKind kind) {
    String place = kind.place(kind.subject(), QUARTER);
    Client.put(place, kind.first);

    Response revised = Client.put(place, kind.second);

    assertThat(revised.statusCode()).isEqualTo(200);
    assertThat(revised.header("ETag")).isEqualTo("\"2\"");
  }

  @ParameterizedTest
  @EnumSource
  void shouldGetTheLatestRevision(StatementKind kind) {
    String place = kind.place(kind.subject(), QUARTER);
    Client.put(place, kind.first);
    String latest = Client.put(place, kind.second).asString();

    assertThat(Client.get(place).asString()).isEqualTo(latest);
    assertThat(Client.getIfChanged(place, "\"2\"").statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @EnumSource
  void shouldListEveryRevisionFirstOnesFirst(StatementKind kind) {
    String place = kind.place(kind.subject(), QUARTER);
    Client.put(place, kind.first);
    Client.put(place, kind.second);

    assertThat(Client.get(place + "/revisions").jsonPath().getList("revision"))
        .containsExactly(1, 2);
  }

  @ParameterizedTest
  @EnumSource
  void shouldFindNothingWhereNothingWasPut(StatementKind kind) {
    assertThat(Problem.of(Client.get(kind.place("NEVER.1", QUARTER))))
        .isEqualTo(new Problem(404, "not-found", List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void shouldRefuseASubjectOfWhichNobodyHasHeard(StatementKind kind) {
    assertThat(Problem.of(Client.put(kind.place("NEVER.1", QUARTER), kind.first)))
        .isEqualTo(kind.unknown());
  }

  @ParameterizedTest
  @EnumSource
  void shouldRefuseAnotherDirectorate(StatementKind kind) {
    String place = kind.place(kind.subject(), QUARTER);

    assertThat(Problem.of(Client.putAs(Tokens.submitter("PR"), place, kind.first)))
        .isEqualTo(new Problem(403, "wrong-directorate", List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void shouldTakeItFromTheDirectorate(StatementKind kind) {
    String subject = kind.subject();
    String token = Tokens.submitter(kind.owner(subject));

    assertThat(Client.putAs(token, kind.place(subject, QUARTER), kind.first).statusCode())
        .isEqualTo(201);
  }

  @ParameterizedTest
  @EnumSource
  void shouldRefuseAQuarterThatHasNotBegun(StatementKind kind) {
    String place = kind.place(kind.subject(), "2998-99-Q4");

    assertThat(Problem.of(Client.put(place, kind.first)))
        .isEqualTo(new Problem(422, "quarter-not-begun", List.of("{quarter}")));
  }

  @ParameterizedTest
  @EnumSource
  void shouldRefuseDirectoratesButNotThePerformanceTeamInAClosedQuarter(StatementKind kind) {
    String quarter = Fixtures.quarter().toString();
    String subject = kind.subject();
    String place = kind.place(subject, quarter);
    Client.put("quarters/" + quarter, "{\"state\": \"CLOSED\"}");

    assertThat(Problem.of(Client.putAs(Tokens.submitter(kind.owner(subject)), place, kind.first)))
        .isEqualTo(new Problem(409, "quarter-closed", List.of("{quarter}")));
    assertThat(Problem.of(Client.put(place, kind.first)))
        .isEqualTo(new Problem(409, "quarter-closed", List.of("/revisionReason")));
    assertThat(kind.putWithReason(place).statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @EnumSource
  void shouldRefuseAQuarterThatIsNone(StatementKind kind) {
    assertThat(Problem.of(Client.put(kind.place("NEVER.1", "2020-22-Q1"), kind.first)))
        .isEqualTo(Problem.invalid("{quarter}"));
  }

  @ParameterizedTest
  @EnumSource
  void shouldRefuseACodeThatCanBeNone(StatementKind kind) {
    Problem problem = Problem.of(Client.put(kind.place("%01", QUARTER), kind.first));

    assertThat(problem.code()).isEqualTo("invalid-request");
  }

  @ParameterizedTest
  @EnumSource
  void shouldRefuseAMissingBody(StatementKind kind) {
    assertThat(Client.put(kind.place("NEVER.1", QUARTER), "").statusCode()).isEqualTo(400);
  }
}
