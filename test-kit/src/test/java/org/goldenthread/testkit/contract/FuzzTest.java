package org.goldenthread.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FuzzTest {

  @Test
  void shouldTakeAnAnswerAndARefusalThatIsAProblem() {
    assertThat(Fuzz.fault(answer(200, "application/json", "{}"))).isEmpty();
    assertThat(Fuzz.fault(problem(400, "'x' is not a quarter"))).isEmpty();
    assertThat(Fuzz.fault("HTTP/1.1 503 \nRetry-After: 2\n" + problem(503, "busy").substring(14)))
        .isEmpty();
  }

  @Test
  void shouldFindAServiceThatBreaks() {
    assertThat(Fuzz.fault(problem(500, "sorry"))).contains("answers 500");
    assertThat(Fuzz.fault("")).contains("has no answer");
  }

  @Test
  void shouldFindARefusalThatIsNoProblem() {
    assertThat(Fuzz.fault(answer(400, "text/html", "")))
        .contains("refuses with 400 and no problem");
    assertThat(Fuzz.fault(answer(400, "application/problem+json", "{}"))).isPresent();
  }

  @Test
  void shouldFindWhatTellsOfTheInside() {
    assertThat(Fuzz.fault(problem(400, "java.lang.Long"))).isPresent();
    assertThat(Fuzz.fault(problem(400, "com.example.SomeException"))).isPresent();
    assertThat(Fuzz.fault(problem(400, "relation \\\"outbox\\\" does not exist"))).isPresent();
  }

  private static String problem(int status, String detail) {
    return answer(
        status,
        "application/problem+json",
        "{\"type\":\"urn:golden-thread:problem:x\",\"detail\":\"" + detail + "\"}");
  }

  private static String answer(int status, String type, String body) {
    return "HTTP/1.1 %d \nContent-Type: %s\n\n%s".formatted(status, type, body);
  }
}
