package org.goldenthread.indicators.initiative.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.indicators.testing.Problem;
import org.goldenthread.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class InitiativeResourceTest {

  private static final String BODY =
      """
      {"title": "Improve outcomes for children", "priority": "PRIORITY", "directorate": "DIRECTORATE",
       "objective": "Objective 1", "leadRole": "Head of Early Years",
       "milestones": [{"title": "Offer published", "dueDate": "2012-09-30"}]}\
      """;

  private final String path = "initiatives/" + Fixtures.code("YP");

  @Test
  void shouldRegisterAnInitiative() {
    Response response =
        Client.put(
            path,
            BODY.replace("DIRECTORATE", Fixtures.directorate())
                .replace("PRIORITY", Fixtures.priority()));

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.jsonPath().getString("objective")).isEqualTo("Objective 1");
    assertThat(response.jsonPath().getString("milestones[0].dueDate")).isEqualTo("2012-09-30");
    assertThat(Client.get(path).asString()).isEqualTo(response.asString());
  }

  @Test
  void shouldNeedNothingButATitle() {
    Response response = Client.put(path, "{\"title\": \"Improve outcomes\"}");

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.asString()).doesNotContain("null").doesNotContain("priority");
  }

  @Test
  void shouldChangeNothingWhenItIsPutAgain() {
    Client.put(path, "{\"title\": \"Improve outcomes\"}");

    Response again = Client.put(path, "{\"title\": \" Improve outcomes \", \"milestones\": []}");

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void shouldRefuseADirectorateThatIsNotThere() {
    String body = "{\"title\": \"Improve outcomes\", \"directorate\": \"NOBODY\"}";

    assertThat(Problem.of(Client.put(path, body)))
        .isEqualTo(new Problem(422, "unknown-directorate", List.of("/directorate")));
  }

  @Test
  void shouldRefuseAPriorityThatNoPlanHas() {
    String body = "{\"title\": \"Improve outcomes\", \"priority\": \"NOTHING\"}";

    assertThat(Problem.of(Client.put(path, body)))
        .isEqualTo(new Problem(422, "unknown-priority", List.of("/priority")));
  }

  @Test
  void shouldBelongToAPlanAndLastForAWhile() {
    String code = Fixtures.priority();
    String body =
        """
        {"title": "Improve outcomes", "plan": "%1$s", "priority": "%1$s",
         "firstQuarter": "2019-20-Q1", "lastQuarter": "2021-22-Q4"}
        """
            .formatted(code);

    Client.put(path, body);

    assertThat(Client.get(path).jsonPath().getString("plan")).isEqualTo(code);
    assertThat(Client.get(path).jsonPath().getString("lastQuarter")).isEqualTo("2021-22-Q4");
    assertThat(Problem.of(Client.put(path, body.replace("2021-22-Q4", "2018-19-Q4"))))
        .isEqualTo(Problem.invalid("/lastQuarter"));
    assertThat(
            Problem.of(Client.put(path, "{\"title\": \"Improve outcomes\", \"plan\": \"NONE\"}")))
        .isEqualTo(new Problem(422, "unknown-council-plan", List.of("/plan")));
    assertThat(
            Problem.of(
                Client.put(
                    path,
                    body.replace(
                        "\"priority\": \"" + code, "\"priority\": \"" + Fixtures.priority()))))
        .isEqualTo(new Problem(422, "unknown-priority", List.of("/priority")));
  }

  @Test
  void shouldRefuseAMilestoneWithoutADay() {
    String body = "{\"title\": \"Improve outcomes\", \"milestones\": [{\"title\": \"Begun\"}]}";

    assertThat(Problem.of(Client.put(path, body)))
        .isEqualTo(Problem.invalid("/milestones/0/dueDate"));
  }

  @Test
  void shouldTickAMilestoneAsDone() {
    String body =
        """
        {"title": "Improve outcomes",
         "milestones": [{"title": "Begun", "dueDate": "2020-09-30", "doneOn": "2020-09-28"}]}
        """;

    Client.put(path, body);

    assertThat(Client.get(path).jsonPath().getString("milestones[0].doneOn"))
        .isEqualTo("2020-09-28");
    assertThat(Problem.of(Client.put(path, body.replace("2020-09-28", "+99999-09-30"))))
        .isEqualTo(Problem.invalid("/milestones/0/doneOn"));
  }

  @Test
  void shouldRefuseADayThatIsNone() {
    String body =
        "{\"title\": \"A\", \"milestones\": [{\"title\": \"B\", \"dueDate\": \"2012-09-31\"}]}";

    assertThat(Problem.of(Client.put(path, body)))
        .isEqualTo(Problem.invalid("/milestones/0/dueDate"));
    assertThat(Problem.of(Client.put(path, body.replace("2012-09-31", "+99999-09-30"))))
        .isEqualTo(Problem.invalid("/milestones/0/dueDate"));
  }

  @Test
  void shouldListTheInitiatives() {
    Client.put(path, "{\"title\": \"Improve outcomes\"}");

    assertThat(Client.get("initiatives?limit=500").jsonPath().getList("ref"))
        .contains(path.replace("initiatives/", ""));
    assertThat(Client.get(path + "/revisions").jsonPath().getList("revision")).containsExactly(1);
  }
}
