package org.goldenthread.kit.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

  @ParameterizedTest
  @ValueSource(strings = {"2020-10-14T09:31:07Z", "2020-10-14T10:31:07+01:00"})
  void shouldTakeAMomentWithWhateverOffset(String written) {
    assertThat(Parameters.asOf(written)).contains(Instant.parse("2020-10-14T09:31:07Z"));
    assertThat(Parameters.asOf(null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday, write it like 2020-10-14T09:31:07Z",
    "2020-10-14T10:31:07 01:00, in an address + is written %2B",
    "1815-06-18T12:00:00Z, is not between the years 1900 and 9999",
    "+12345-01-01T00:00:00Z, is not between the years 1900 and 9999"
  })
  void shouldSayHowAMomentIsWritten(String written, String advice) {
    refused(() -> Parameters.asOf(written), "{asOf}", advice);
  }

  @Test
  void shouldTakeNothingButTrueAndFalse() {
    assertThat(Parameters.flag("dryRun", "true")).isTrue();
    assertThat(Parameters.flag("dryRun", "false")).isFalse();
    assertThat(Parameters.flag("dryRun", null)).isFalse();
    refused(() -> Parameters.flag("dryRun", "1"), "{dryRun}", "dryRun is true or false, not '1'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "501", "-1", "1.5", "many", "9999999999", ""})
  void shouldKeepANumberWithinItsBounds(String written) {
    refused(
        () -> Parameters.wholeNumber("limit", written, 1, 500),
        "{limit}",
        "'%s' is not a whole number from 1 to 500".formatted(written));
    assertThat(Parameters.wholeNumber("limit", "500", 1, 500)).isEqualTo(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", ".a", "Ä", "../x"})
  void shouldRefuseWhatIsNoCode(String written) {
    refused(() -> Parameters.code("code", written), "{code}", "A code is 1 to 40 letters");
    assertThat(Parameters.code("code", "2019-22")).isEqualTo("2019-22");
  }

  @Test
  void shouldRefuseTextThatMayNotStandAnywhere() {
    assertThat(Parameters.text("q", " housing ")).isEqualTo("housing");
    refused(() -> Parameters.text("q", "a\u0000b"), "{q}", "U+0000 at character 2");
    refused(() -> Parameters.text("q", "a".repeat(301)), "{q}", "301 characters are too many");
  }

  private static void refused(ThrowingCallable reading, String pointer, String advice) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(400);
              assertThat(problem.getDetail()).contains(advice);
              assertThat(problem.getParameters().get("errors"))
                  .asString()
                  .contains("pointer=" + pointer);
            });
  }
}
