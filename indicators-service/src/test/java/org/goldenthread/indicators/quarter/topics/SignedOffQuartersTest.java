package org.goldenthread.indicators.quarter.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.goldenthread.events.EventJson;
import org.goldenthread.events.QuarterStateChanged;
import org.goldenthread.events.ReportPublished;
import org.goldenthread.events.Topic;
import org.goldenthread.indicators.quarter.SignedOffQuarters;
import org.goldenthread.indicators.testing.Archives;
import org.goldenthread.indicators.testing.Client;
import org.goldenthread.indicators.testing.Examples;
import org.goldenthread.indicators.testing.Fixtures;
import org.goldenthread.indicators.testing.Problem;
import org.goldenthread.indicators.testing.Sql;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.TopicProbe;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.Quarter;
import org.goldenthread.vocabulary.code.QuarterStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What decides how a closed or published quarter is scored changes only with a reason. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SignedOffQuartersTest {

  private static final Quarter QUARTER = Quarter.parse("2020-21-Q2");
  private static final Problem NO_REASON =
      new Problem(409, "quarter-closed", List.of("/revisionReason"));

  private final SignedOffQuarters quarters;
  private final Sql sql;
  private final TopicProbe topics;
  private final String ref = Fixtures.ref();
  private final String definition = "indicators/" + ref + "/definitions/2020-21-Q1";
  private final String target = "indicators/" + ref + "/targets/2020-21";

  SignedOffQuartersTest(
      SignedOffQuarters quarters,
      Sql sql,
      @ConfigProperty(name = "kafka.bootstrap.servers") String broker) {
    this.quarters = quarters;
    this.sql = sql;
    this.topics = new TopicProbe(broker);
  }

  @BeforeEach
  void defineWithATarget() {
    Client.put(definition, Fixtures.definition());
    Client.put(target, "{\"value\": 85}");
  }

  @AfterEach
  void openAllQuarters() {
    sql.execute("delete from signed_off_quarter");
  }

  @Test
  void shouldHearThatAQuarterIsClosedAndOpenedAgain() {
    tellThatItIs(QuarterStatus.CLOSED, 1);
    await(List.of(QUARTER));

    tellThatItIs(QuarterStatus.OPEN, 2);
    await(List.of());

    tellThatItIs(QuarterStatus.CLOSED, 1);
    Awaitility.await().during(Duration.ofMillis(500)).until(() -> known().isEmpty());
  }

  @Test
  void shouldHearThatAReportIsPublished() {
    ReportPublished event =
        new ReportPublished(QUARTER, 1, "hash", List.of(), Instant.now(), "somebody");
    topics.send(Topic.REPORT_PUBLISHED.topicName(), QUARTER.toString(), EventJson.write(event));

    await(List.of(QUARTER));
  }

  @Test
  void shouldChangeATargetOfAClosedQuarterOnlyWithAReason() {
    close();

    Response without = Client.put(target, "{\"value\": 80}");
    Response with = Client.put(target, "{\"value\": 80, \"revisionReason\": \"A slip\"}");

    assertThat(Problem.of(without)).isEqualTo(NO_REASON);
    assertThat(Problem.detail(without)).contains("2020-21-Q2 is scored");
    assertThat(with.statusCode()).isEqualTo(200);
    assertThat(Client.get("indicators/" + ref + "/revisions").jsonPath().getList("revisionReason"))
        .containsExactly("A slip", null, null);
  }

  @Test
  void shouldChangePolarityAndToleranceOfAClosedQuarterOnlyWithAReason() {
    close();
    String higher = Fixtures.definition().replace("LOWER", "HIGHER");
    String tolerant =
        Fixtures.definition()
            .replace("}", ", \"toleranceOverride\": {\"kind\": \"PERCENT\", \"value\": 10}}");

    String unscored = Fixtures.definition().replace("}", ", \"informationOnly\": true}");
    String later = Fixtures.definition().replace("}", ", \"firstQuarter\": \"2020-21-Q3\"}");

    for (String change : List.of(higher, tolerant, unscored, later)) {
      assertThat(Problem.of(Client.put(definition, change))).isEqualTo(NO_REASON);
      String explained = change.replaceFirst("}$", ", \"revisionReason\": \"A slip\"}");
      assertThat(Client.put(definition, explained).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void shouldNeedNoReasonForWhatScoresNothingOtherwise() {
    close();

    assertThat(Client.put(target, "{\"value\": 85}").statusCode()).isEqualTo(200);
    String retired = Fixtures.definition().replace("}", ", \"lastQuarter\": \"2020-21-Q4\"}");
    assertThat(Client.put(definition, retired).statusCode()).isEqualTo(200);
    assertThat(Client.put(definition, Fixtures.definition("Worded better")).statusCode())
        .isEqualTo(200);
    assertThat(
            Client.put("indicators/" + ref + "/targets/2020-21-Q3", "{\"value\": 70}").statusCode())
        .isEqualTo(201);
    String later = "indicators/" + ref + "/definitions/2021-22-Q1";
    assertThat(Client.put(later, Fixtures.definition().replace("LOWER", "HIGHER")).statusCode())
        .isEqualTo(201);
    assertThat(Client.put(definition, Fixtures.definition()).statusCode()).isEqualTo(200);
  }

  @Test
  void shouldChangeThePolicyOfAClosedQuarterOnlyWithAReason() {
    String policy = Fixtures.code("policy-");
    String first = Examples.SCORING_POLICY_REQUEST;
    Client.put("scoring-policies/" + policy, first);
    FinancialYear year = Fixtures.freeYears(1);
    String plan = "council-plans/" + Fixtures.code("plan-");
    Client.put(plan, Fixtures.plan(year, year, "[]").replace("three-level", policy));
    sql.execute(
        "insert into signed_off_quarter (quarter, published) values ('%s', true)"
            .formatted(year.quarter(3)));

    String other = first.replaceFirst("(?s)(\"defaultTolerance\".*?\"value\": )[0-9.]+", "$1 17.5");
    assertThat(other).isNotEqualTo(first);
    assertThat(Problem.of(Client.put("scoring-policies/" + policy, other))).isEqualTo(NO_REASON);
    assertThat(Problem.of(Client.put(plan, Fixtures.plan(year, year, "[]")))).isEqualTo(NO_REASON);
    String explained = other.replaceFirst("}\\s*$", ", \"revisionReason\": \"As agreed\"}");
    assertThat(Client.put("scoring-policies/" + policy, explained).statusCode()).isEqualTo(200);
  }

  @Test
  void shouldAskAnImportForAReasonToo() {
    close();
    byte[] zip =
        Archives.zip(Map.of("targets.csv", "ref,period,target\n" + ref + ",2020-21-Q2,80\n"));

    assertThat(Archives.post(zip).jsonPath().getString("errors[0].detail"))
        .contains("say in revisionReason why");
    assertThat(Archives.post(zip, "?revisionReason=A%20slip").statusCode()).isEqualTo(200);
  }

  private void await(List<Quarter> expected) {
    Awaitility.await().until(() -> known().equals(expected));
  }

  private List<Quarter> known() {
    return QuarkusTransaction.requiringNew().call(quarters::all);
  }

  @Test
  void shouldTakeANewIndicatorWithItsTargetsWithoutAReason() {
    close();
    String fresh = Fixtures.ref();
    byte[] zip =
        Archives.zip(
            Map.of(
                "indicators.csv",
                "ref,title,polarity,from_quarter\n" + fresh + ",New,lower,2020-21-Q1\n",
                "targets.csv",
                "ref,period,target\n%1$s,2020-21,80\n%1$s,2020-21-Q2,85\n".formatted(fresh)));

    assertThat(Archives.post(zip).statusCode()).isEqualTo(200);
  }

  private void close() {
    sql.execute(
        "insert into signed_off_quarter (quarter, closed) values ('%s', true)".formatted(QUARTER));
  }

  private void tellThatItIs(QuarterStatus state, long revision) {
    QuarterStateChanged event =
        new QuarterStateChanged(QUARTER, revision, state, null, Instant.now(), "somebody", null);
    topics.send(
        Topic.QUARTER_STATE_CHANGED.topicName(), QUARTER.toString(), EventJson.write(event));
  }
}
