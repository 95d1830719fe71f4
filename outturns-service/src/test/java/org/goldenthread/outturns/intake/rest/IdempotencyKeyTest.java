package org.goldenthread.outturns.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.outturns.fixture.Client;
import org.goldenthread.outturns.fixture.Crowd;
import org.goldenthread.outturns.fixture.Fixtures;
import org.goldenthread.outturns.fixture.Problem;
import org.goldenthread.testkit.RealServers;
import org.goldenthread.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class IdempotencyKeyTest {

  private final String ref = Fixtures.percentage();
  private final String key = "key-" + ref;

  @Test
  void shouldGiveTheSameAnswerToARepetitionAfterSomebodyElseRevisedTheOutturn() {
    Client.submit(outturn(ref, "\"value\": 70, \"note\": \"Counted\""));
    Response first = submit(key, "\"value\": 71.0");
    Client.submit(outturn(ref, "\"value\": 72"));

    Response repeated = submit(key, "\"value\": 71.0");

    assertThat(repeated.statusCode()).isEqualTo(201);
    assertThat(repeated.asString()).isEqualTo(first.asString()).contains("\"fellAway\":[\"note\"]");
    assertThat(latestRevision()).isEqualTo(3);
  }

  @Test
  void shouldTakeTheSameContentAgainWithAnotherKey() {
    submit(key, "\"value\": 71.0");
    Client.submit(outturn(ref, "\"value\": 72"));

    assertThat(submit(key + "-2", "\"value\": 71.0").jsonPath().getInt("revision")).isEqualTo(3);
  }

  @Test
  void shouldForgetAKeyAfterAWeek() {
    submit(key, "\"value\": 71.0");
    Client.submit(outturn(ref, "\"value\": 72"));
    Fixtures.execute(
        "update receipt set recorded_at = recorded_at - interval '8 days' where key = '%s'"
            .formatted(key));

    assertThat(submit(key, "\"value\": 71.0").jsonPath().getInt("revision")).isEqualTo(3);
  }

  @Test
  void shouldTakeOneOfThoseThatComeAtOnceWithTheSameKey() throws Exception {
    List<Response> answers = Crowd.of(8).together(_ -> submit(key, "\"value\": 71.0"));

    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers).extracting(Response::asString).containsOnly(answers.getFirst().asString());
    assertThat(latestRevision()).isEqualTo(1);
  }

  @Test
  void shouldRefuseAKeyThatWasUsedForAnotherContent() {
    submit(key, "\"value\": 71.0");

    Response other = submit(key, "\"value\": 72");

    assertThat(Problem.of(other))
        .isEqualTo(new Problem(422, "idempotency-key-used", List.of("{Idempotency-Key}")));
    assertThat(latestRevision()).isEqualTo(1);
  }

  @Test
  void shouldTakeANumberInAnotherSpellingForTheSameContent() {
    submit(key, "\"value\": 71.0");

    assertThat(submit(key, "\"value\": 71").statusCode()).isEqualTo(201);
  }

  @Test
  void shouldNotRepeatAnAnswerToWhoMayNoLongerSpeakForTheIndicator() {
    Client.submitAs(Tokens.submitter("CCS"), outturn(ref, "\"value\": 71.0"), key);

    Response repeated =
        Client.submitAs(Tokens.submitter("PR"), outturn(ref, "\"value\": 71.0"), key);

    assertThat(Problem.of(repeated)).isEqualTo(new Problem(403, "wrong-directorate", List.of()));
  }

  @Test
  void shouldNotUseAKeyUpForWhatIsRefused() {
    submit(key, "\"value\": 71.0, \"denominator\": 0");

    assertThat(submit(key, "\"value\": 71.0").statusCode()).isEqualTo(201);
  }

  @Test
  void shouldKeepTheKeysOfSubmittersApart() {
    submit(key, "\"value\": 71.0");

    Response other = Client.submitAs(Tokens.submitter("CCS"), outturn(ref, "\"value\": 72"), key);

    assertThat(other.jsonPath().getInt("revision")).isEqualTo(2);
  }

  @Test
  void shouldAnswerARepeatedBatchAsTheFirstTime() {
    String rows =
        "[%s, %s, %s]"
            .formatted(
                outturn(ref, "\"value\": 71.0"),
                outturn(ref, "2020-21-Q1", "\"value\": 70"),
                outturn("TEST.0", "\"value\": 1"));
    String first = batch("", rows).asString();
    Client.submit(outturn(ref, "\"value\": 72"));

    Response repeated = batch("", rows);

    assertThat(repeated.asString()).isEqualTo(first);
    assertThat(repeated.jsonPath().getList("result"))
        .containsExactly("CREATED", "CREATED", "REJECTED");
    assertThat(latestRevision()).isEqualTo(2);
  }

  @Test
  void shouldAnswerARepeatedAtomicBatchAsTheFirstTime() {
    String rows = "[%s]".formatted(outturn(ref, "\"value\": 71.0"));
    String first = batch("?atomic=true", rows).asString();
    Client.submit(outturn(ref, "\"value\": 72"));

    assertThat(batch("?atomic=true", rows).asString()).isEqualTo(first);
    assertThat(latestRevision()).isEqualTo(2);
  }

  @Test
  void shouldRefuseTheRowsOfAnotherBatchWithTheSameKey() {
    batch("", "[%s]".formatted(outturn(ref, "\"value\": 71.0")));

    Response other = batch("", "[%s]".formatted(outturn(ref, "\"value\": 72")));

    assertThat(other.jsonPath().getList("problem.type"))
        .containsExactly("urn:golden-thread:problem:idempotency-key-used");
  }

  @Test
  void shouldGiveTheSameAnswerToAStatementThatIsPutAgain() {
    String path = "commentaries/" + ref + "/2020-21-Q2";
    Response first = put(path, "{\"performance\": \"Better\"}");
    Client.put(path, "{\"performance\": \"Worse\"}");

    Response repeated = put(path, "{\"performance\": \"Better\"}");

    assertThat(repeated.statusCode()).isEqualTo(201);
    assertThat(repeated.asString()).isEqualTo(first.asString());
    assertThat(Client.get(path).jsonPath().getInt("revision")).isEqualTo(2);
  }

  @Test
  void shouldRefuseAKeyOfOneTypeForAnother() {
    submit(key, "\"value\": 71.0");

    assertThat(
            Problem.of(put("commentaries/" + ref + "/2020-21-Q2", "{\"performance\": \"x\"}"))
                .code())
        .isEqualTo("idempotency-key-used");
  }

  @Test
  void shouldRefuseAKeyWhereNoneIsNeeded() {
    assertThat(Problem.of(put("quarters/" + Fixtures.quarter(), "{\"state\": \"OPEN\"}")))
        .isEqualTo(Problem.invalid("{Idempotency-Key}"));
  }

  private Response batch(String query, String rows) {
    return Client.with("Idempotency-Key", key).body(rows).post("/api/v1/outturns/batch" + query);
  }

  private Response put(String path, String body) {
    return Client.with("Idempotency-Key", key).body(body).put("/api/v1/" + path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", "\u00e9"})
  void shouldRefuseAKeyThatIsNone(String wrong) {
    assertThat(Problem.of(submit(wrong, "\"value\": 1")))
        .isEqualTo(Problem.invalid("{Idempotency-Key}"));
  }

  private Response submit(String chosen, String rest) {
    return Client.submitAs(Tokens.performanceTeam(), outturn(ref, rest), chosen);
  }

  private int latestRevision() {
    return Client.get("outturns/" + ref + "/2020-21-Q2").jsonPath().getInt("revision");
  }
}
