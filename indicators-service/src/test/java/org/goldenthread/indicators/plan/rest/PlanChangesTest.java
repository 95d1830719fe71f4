package org.goldenthread.indicators.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.indicators.testing.Problem;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.vocabulary.FinancialYear;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PlanChangesTest {

  private final FinancialYear first = Fixtures.freeYears(3);
  private final FinancialYear second = first.plus(1);
  private final String path = "council-plans/" + Fixtures.code("plan-");

  @Test
  void shouldRenameAPriorityFromAQuarterOnAndKeepItsEarlierName() {
    put(priority("Safer"));

    put(priority("Strong and Safer", second + "-Q1"));

    JsonPath plan = Client.get(path).jsonPath();
    assertThat(plan.getString("priorities[0].name")).isEqualTo("Strong and Safer");
    assertThat(plan.getList("priorities[0].names.name"))
        .containsExactly("Safer", "Strong and Safer");
    assertThat(nameIn(first + "-Q4")).isEqualTo("Safer");
    assertThat(nameIn(second + "-Q1")).isEqualTo("Strong and Safer");
  }

  @Test
  void shouldEndInTheSameStateInWhateverOrderPrioritiesAreRenamed() {
    FinancialYear years = Fixtures.freeYears(3);
    String other = "council-plans/" + Fixtures.code("plan-");
    put(priority("Safer"));
    put(priority("Strong", first + "-Q3"));
    put(priority("Strong", second + "-Q3"));

    putTo(other, years, priority("Strong", years.plus(1) + "-Q3"));
    putTo(other, years, priority("Strong", years + "-Q3"));
    putTo(other, years, priority("Safer"));

    assertThat(Client.get(other).jsonPath().getList("priorities[0].names.name"))
        .containsExactly("Safer", "Strong")
        .isEqualTo(Client.get(path).jsonPath().getList("priorities[0].names.name"));
    assertThat(Client.get(other).jsonPath().getString("priorities[0].names[1].effectiveFrom"))
        .isEqualTo(years + "-Q3");
  }

  @Test
  void shouldChangeNothingWhenItsOwnAnswerIsSentBack() {
    put(priority("Safer"));
    put(priority("Strong and Safer", second + "-Q1"));
    String read = Client.get(path).asString();
    String names = read.substring(read.indexOf("\"priorities\":"), read.indexOf(",\"revision\""));

    put(names.replace("\"priorities\":", ""));

    assertThat(Client.get(path).jsonPath().getInt("revision")).isEqualTo(2);
  }

  @Test
  void shouldChangeThePolicyDuringThePlan() {
    Client.put(path, changing(second + "-Q2", "three-level-2022"));

    assertThat(Client.get(path).jsonPath().getString("policyChanges[0].scoringPolicy"))
        .isEqualTo("three-level-2022");
    assertThat(policyIn(second + "-Q1")).isEqualTo("three-level");
    assertThat(policyIn(second + "-Q2")).isEqualTo("three-level-2022");
  }

  @Test
  void shouldRefuseAChangeToAPolicyThatIsNotThereOrInAnotherPlansYears() {
    assertThat(Problem.of(Client.put(path, changing(second + "-Q2", "nobodys"))))
        .isEqualTo(
            new Problem(
                422,
                "unknown-scoring-policy",
                java.util.List.of("/policyChanges/0/scoringPolicy")));
    assertThat(Problem.of(Client.put(path, changing(first.plus(3) + "-Q1", "three-level"))))
        .isEqualTo(Problem.invalid("/policyChanges/0/fromQuarter"));
  }

  @Test
  void shouldNotDropAPriorityThatADefinitionOfItsYearsNames() {
    String code = Fixtures.code("NEEDED");
    put("[{\"code\": \"%s\", \"name\": \"Safer\"}]".formatted(code));
    String ref = Fixtures.ref();
    String definition = "indicators/" + ref + "/definitions/" + first + "-Q1";
    Client.put(definition, Fixtures.definition().replace("}", ", \"priority\": \"" + code + "\"}"));

    Response dropped = Client.put(path, Fixtures.plan(first, second, "[]"));

    assertThat(Problem.of(dropped))
        .isEqualTo(new Problem(409, "priority-needed", java.util.List.of("/priorities")));
    assertThat(Problem.detail(dropped)).contains(code, ref);
    Client.put(definition, Fixtures.definition());
    assertThat(Client.put(path, Fixtures.plan(first, second, "[]")).statusCode()).isEqualTo(200);
  }

  @Test
  void shouldRefuseAnInstantBeyondWhatCanBeKept() {
    assertThat(Problem.of(Client.get(path + "?asOf=%2B300000-01-01T00:00:00Z")))
        .isEqualTo(Problem.invalid("{asOf}"));
  }

  @Test
  void shouldAnswerThePlanAsItWasAtAnInstant() {
    put(priority("Safer"));
    String before = Client.get(path).jsonPath().getString("changedAt");
    put(priority("Safe"));

    assertThat(Client.get(path + "?asOf=" + before).jsonPath().getInt("revision")).isEqualTo(1);
    assertThat(Client.get(path + "?asOf=2001-01-01T00:00:00Z").statusCode()).isEqualTo(404);
    assertThat(Problem.of(Client.get(path + "?asOf=yesterday")))
        .isEqualTo(Problem.invalid("{asOf}"));
  }

  private void put(String priorities) {
    putTo(path, first, priorities);
  }

  private static void putTo(String plan, FinancialYear from, String priorities) {
    assertThat(Client.put(plan, Fixtures.plan(from, from.plus(2), priorities)).statusCode())
        .isLessThan(300);
  }

  private String nameIn(String quarter) {
    return Client.get(path + "?quarter=" + quarter).jsonPath().getString("priorities[0].name");
  }

  private String policyIn(String quarter) {
    return Client.get(path + "?quarter=" + quarter).jsonPath().getString("policyInForce");
  }

  private String changing(String from, String policy) {
    String change =
        "[], \"policyChanges\": [{\"fromQuarter\": \"%s\", \"scoringPolicy\": \"%s\"}]"
            .formatted(from, policy);
    return Fixtures.plan(first, first.plus(2), change);
  }

  private static String priority(String name) {
    return "[{\"code\": \"SAFE\", \"name\": \"%s\"}]".formatted(name);
  }

  private static String priority(String name, String from) {
    return "[{\"code\": \"SAFE\", \"name\": \"%s\", \"effectiveFrom\": \"%s\"}]"
        .formatted(name, from);
  }
}
