package org.goldenthread.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.goldenthread.vocabulary.code.ToleranceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reason that an operator finds on the dead-letter topic. */
class UnreadableEventTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "not json",
        "{\"ref\": \"PI.47\"",
        "{}",
        "[]",
        "71.0",
        "null",
        "{} {}",
        "\u0000"
      })
  void shouldNameTheEventThatABodyIsNot(String body) {
    assertThatExceptionOfType(UnreadableEventException.class)
        .isThrownBy(() -> read(body, OutturnSubmitted.class))
        .withMessageStartingWith("Not a readable OutturnSubmitted: ")
        .withMessageNotContaining("\n");
  }

  @ParameterizedTest
  @EnumSource
  void shouldNameTheEventOfEachTopic(Topic topic) {
    assertThatExceptionOfType(UnreadableEventException.class)
        .isThrownBy(() -> read("{}", topic.payload()))
        .withMessageStartingWith("Not a readable " + topic.payload().getSimpleName() + ": ");
  }

  @Test
  void shouldSayWhatIsWrongWithTheValueAtFault() {
    assertThatExceptionOfType(UnreadableEventException.class)
        .isThrownBy(() -> read("{\"quarter\": \"2020-22-Q1\"}", QuarterStateChanged.class))
        .withMessageContaining("'2020-22-Q1' is not a quarter")
        .withMessageContaining("as in 2020-21");
  }

  @Test
  void shouldSayWhichFieldIsMissing() {
    assertThatExceptionOfType(UnreadableEventException.class)
        .isThrownBy(
            () ->
                read(
                    "{\"code\": \"CS\", \"revision\": 1, \"names\": []}", DirectorateChanged.class))
        .withMessageContaining("changedAt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"revision\": 1.7", "\"revision\": \"3\"", "\"state\": 0"})
  void shouldNotGuessAValueOfAnotherKind(String field) {
    String body = "{\"quarter\": \"2020-21-Q2\", " + field + "}";

    assertThatExceptionOfType(UnreadableEventException.class)
        .isThrownBy(() -> read(body, QuarterStateChanged.class))
        .withMessageContaining(field.substring(1, field.indexOf(':') - 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e2000", "1e-61", "1e61", "-1e999999999"})
  void shouldReadNoNumberThatNobodyCanMean(String number) {
    assertThatExceptionOfType(UnreadableEventException.class)
        .isThrownBy(() -> read(tolerance(number), Tolerance.class))
        .withMessageContaining("/value: A number has more than 60 digits");
    assertThatExceptionOfType(UnreadableEventException.class)
        .isThrownBy(() -> read(tolerance("9".repeat(61)), Tolerance.class));
  }

  @Test
  void shouldReadANumberWithoutItsExponent() {
    assertThat(read(tolerance("1e3"), Tolerance.class))
        .isEqualTo(new Tolerance(ToleranceKind.PERCENT, new BigDecimal("1000")));
    assertThat(read(tolerance("9".repeat(60)), Tolerance.class))
        .isEqualTo(new Tolerance(ToleranceKind.PERCENT, new BigDecimal("9".repeat(60))));
  }

  private static String tolerance(String number) {
    return "{\"kind\": \"PERCENT\", \"value\": " + number + "}";
  }

  private static Object read(String body, Class<?> type) {
    return EventJson.read(body.getBytes(StandardCharsets.UTF_8), type);
  }
}
