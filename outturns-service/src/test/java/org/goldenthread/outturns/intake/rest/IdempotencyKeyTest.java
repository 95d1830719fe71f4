package org.goldenthread.outturns.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.outturns.fixture.Fixtures.outturn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.outturns.fixture.Client;
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
    Response first = submit(key, "\"value\": 71.0");
    Client.submit(outturn(ref, "\"value\": 72"));

    Response repeated = submit(key, "\"value\": 71.0");

    assertThat(repeated.statusCode()).isEqualTo(201);
    assertThat(repeated.asString()).isEqualTo(first.asString());
    assertThat(latestRevision()).isEqualTo(2);
  }

  @Test
  void shouldTakeTheSameContentAgainWithAnotherKey() {
    submit(key, "\"value\": 71.0");
    Client.submit(outturn(ref, "\"value\": 72"));

    assertThat(submit(key + "-2", "\"value\": 71.0").jsonPath().getInt("revision")).isEqualTo(3);
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
