package org.goldenthread.outturns.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.goldenthread.outturns.fixture.Drafts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

  @Test
  void shouldKeepTheDigitsThatWereSent() {
    assertThat(Drafts.figure("71.00")).hasToString("71.00");
  }

  @Test
  void shouldBeEqualWhateverTheSpellingOfTheNumber() {
    assertThat(Drafts.figure("71.0")).isEqualTo(Drafts.figure("71"));
  }

  @Test
  void shouldHaveTheSameHashWhateverTheSpellingOfTheNumber() {
    assertThat(Drafts.figure("71.0")).hasSameHashCodeAs(Drafts.figure("71"));
  }

  @ParameterizedTest
  @CsvSource({"1E+3, 1000", "0E-20, 0", "1.50000000000000, 1.5", "-7E+1, -70"})
  void shouldWriteNumbersWithoutPowersOfTen(String sent, String written) {
    assertThat(Drafts.figure(sent)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999999999999999",
        "0.0000000001",
        "-999999999999999.9999999999",
        "1E+14",
        "0E+99"
      })
  void shouldFitUpToFifteenDigitsBeforeAndTenAfterThePoint(String digits) {
    assertThat(Drafts.figure(digits).fits()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000000000000", "0.00000000001", "1E+15", "1E-11"})
  void shouldNotFitBeyond(String digits) {
    assertThat(Drafts.figure(digits).fits()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "0e999999999"})
  void shouldNotWriteOutWhatIsFarTooGreat(String digits) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> new Figure(new BigDecimal(digits)).fits());
  }

  @ParameterizedTest
  @CsvSource({
    "76.870748299319729,76.8707482993",
    "0.12345678905,0.1234567891",
    "-0.12345678905,-0.1234567891",
    "0.00000000005,0.0000000001",
    "0.00000000004,0",
    "71.5000000000000,71.5",
    "1e-999999999,0",
    "1e999999999,1e999999999"
  })
  void shouldRoundHalfUpToTheDecimalsThatAreKept(String sent, String kept) {
    assertThat(new Figure(new BigDecimal(sent)).rounded())
        .isEqualTo(new Figure(new BigDecimal(kept)));
  }
}
