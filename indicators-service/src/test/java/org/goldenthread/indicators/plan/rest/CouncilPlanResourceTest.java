package org.goldenthread.indicators.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.indicators.testing.Problem;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.vocabulary.FinancialYear;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CouncilPlanResourceTest {

  private static final String PRIORITIES =
      """
      [{"code": "ONE", "name": "One Council"},
       {"code": "CLEAN", "name": "A Cleaner Greener Place to Live",
        "objectives": [{"code": "C1", "title": "Streets are clean"}]}]\
      """;

  private final FinancialYear first = Fixtures.freeYears(3);
  private final FinancialYear last = first.plus(2);
  private final String path = "council-plans/" + Fixtures.code("plan-");

  @Test
  void shouldAdoptAPlan() {
    Response response = Client.put(path, Fixtures.plan(first, last, PRIORITIES));

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.header("ETag")).isEqualTo("\"1\"");
    assertThat(response.jsonPath().getString("firstYear")).isEqualTo(first.toString());
    assertThat(response.jsonPath().getList("priorities.code")).containsExactly("ONE", "CLEAN");
    assertThat(response.jsonPath().getString("priorities[1].objectives[0].title"))
        .isEqualTo("Streets are clean");
    assertThat(response.jsonPath().getString("changedBy")).isEqualTo("test-performance-team");
  }

  @Test
  void shouldChangeNothingWhenThePlanIsPutAgain() {
    String created = Client.put(path, Fixtures.plan(first, last, PRIORITIES)).asString();

    Response again = Client.put(path, Fixtures.plan(first, last, PRIORITIES));

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.asString()).isEqualTo(created);
  }

  @Test
  void shouldRecordAChangeAsARevision() {
    Client.put(path, Fixtures.plan(first, last, PRIORITIES));

    Response changed = Client.put(path, Fixtures.plan(first, last, "[]"));

    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertThat(Client.get(path + "/revisions").jsonPath().getList("revision"))
        .containsExactly(2, 1);
    assertThat(Client.get(path + "/revisions").jsonPath().getString("changedBy[1]"))
        .isEqualTo("test-performance-team");
  }

  @Test
  void shouldAnswerThePlanOnceUntilItChanges() {
    Client.put(path, Fixtures.plan(first, last, PRIORITIES));

    Response response = Client.get(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Client.getIfChanged(path, response.header("ETag")).statusCode()).isEqualTo(304);
    Client.put(path, Fixtures.plan(first, last, "[]"));
    assertThat(Client.getIfChanged(path, response.header("ETag")).statusCode()).isEqualTo(200);
  }

  @Test
  void shouldRefuseYearsInReverse() {
    Response response = Client.put(path, Fixtures.plan(last, first, "[]"));

    assertThat(Problem.of(response)).isEqualTo(Problem.invalid("/lastYear"));
    assertThat(Client.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void shouldRefuseAPlanThatOverlapsAnotherAndNameIt() {
    Client.put(path, Fixtures.plan(first, last, "[]"));

    Response response = Client.put(path + "-next", Fixtures.plan(last, last.plus(1), "[]"));

    assertThat(Problem.of(response))
        .isEqualTo(new Problem(409, "plan-overlaps", List.of("/firstYear")));
    assertThat(Problem.detail(response))
        .isEqualTo(
            "Plan %s covers %s to %s: end one plan before the other begins"
                .formatted(path.replace("council-plans/", ""), first, last));
  }

  @Test
  void shouldLetAPlanChangeItsOwnYears() {
    Client.put(path, Fixtures.plan(first, last, "[]"));

    assertThat(Client.put(path, Fixtures.plan(first, first, "[]")).statusCode()).isEqualTo(200);
  }

  @Test
  void shouldRefuseAPolicyThatIsNotThere() {
    String body = Fixtures.plan(first, last, "[]").replace("three-level", "five-level");

    Response response = Client.put(path, body);

    assertThat(Problem.of(response))
        .isEqualTo(new Problem(422, "unknown-scoring-policy", List.of("/scoringPolicy")));
  }

  @Test
  void shouldRefuseTheSameCodeTwice() {
    String priorities =
        """
        [{"code": "ONE", "name": "One"}, {"code": "ONE", "name": "Two",
          "objectives": [{"code": "A", "title": "A"}, {"code": "A", "title": "B"}]}]\
        """;

    Response response = Client.put(path, Fixtures.plan(first, last, priorities));

    assertThat(Problem.of(response))
        .isEqualTo(Problem.invalid("/priorities/1/code", "/priorities/1/objectives/1/code"));
  }

  @Test
  void shouldTellOfEveryFieldThatIsMissingAtOnce() {
    Response response = Client.put(path, "{\"priorities\": [{\"code\": \"a b\"}, null]}");

    assertThat(Problem.of(response))
        .isEqualTo(
            Problem.invalid(
                "/name",
                "/firstYear",
                "/lastYear",
                "/scoringPolicy",
                "/priorities/0/code",
                "/priorities/0/name",
                "/priorities/1"));
  }

  @Test
  void shouldRefuseAYearThatIsNone() {
    String body = Fixtures.plan(first, last, "[]").replace(last.toString(), "2020-22");

    assertThat(Problem.of(Client.put(path, body))).isEqualTo(Problem.invalid("/lastYear"));
  }

  @Test
  void shouldRefuseACodeThatIsNone() {
    Response response = Client.put("council-plans/a%20b", Fixtures.plan(first, last, "[]"));

    assertThat(Problem.of(response)).isEqualTo(Problem.invalid("{code}"));
  }

  @Test
  void shouldListThePlans() {
    Client.put(path, Fixtures.plan(first, last, "[]"));

    assertThat(Client.get("council-plans?limit=500").jsonPath().getList("code"))
        .contains(path.replace("council-plans/", ""))
        .isSorted();
  }

  @Test
  void shouldNotKnowAPlanThatIsNotThere() {
    assertThat(Problem.of(Client.get(path))).isEqualTo(new Problem(404, "not-found", List.of()));
    assertThat(Client.get(path + "/revisions").statusCode()).isEqualTo(404);
  }
}
