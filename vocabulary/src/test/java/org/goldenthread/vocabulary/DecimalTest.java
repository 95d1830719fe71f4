package org.goldenthread.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

  @Test
  void shouldEqualTheSameValueWrittenWithMoreNoughts() {
    assertThat(decimal("5")).isEqualTo(decimal("5.00")).hasSameHashCodeAs(decimal("5.00"));
    assertThat(decimal("0")).isEqualTo(decimal("0.000")).hasSameHashCodeAs(decimal("0.000"));
  }

  @Test
  void shouldNotEqualAnotherValue() {
    assertThat(decimal("5")).isNotEqualTo(decimal("5.0000000001"));
  }

  @Test
  void shouldKeepItsDigits() {
    assertThat(decimal("85.0")).hasToString("85.0");
    assertThat(decimal("1e3")).hasToString("1000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999999999999", "-0.0000000001", "123456789012345.0123456789", "1e14"})
  void shouldTakeFifteenDigitsBeforeThePointAndTenAfterIt(String written) {
    assertThat(decimal(written).digits()).isEqualTo(new BigDecimal(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000000000000000",
        "0.00000000001",
        "1e15",
        "1e999999999",
        "0e999999999",
        "1e-2147483647",
        "-1e2147483647"
      })
  void shouldRefuseMoreDigitsWithoutWritingThemOut(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decimal(written))
        .withMessage("A figure has at most 15 digits before the decimal point and 10 after it");
  }

  @ParameterizedTest
  @CsvSource({
    "1.00000000005, 1.0000000001",
    "-1.00000000005, -1.0000000001",
    "1.00000000004, 1.0000000000",
    "85.00, 85.00",
    "1e-999999999, 0",
    "1e999999999, 1e999999999"
  })
  void shouldRoundHalfUpToTheDecimalsThatAreKept(String sent, String kept) {
    assertThat(Decimal.rounded(new BigDecimal(sent))).isEqualTo(new BigDecimal(kept));
  }

  private static Decimal decimal(String written) {
    return new Decimal(new BigDecimal(written));
  }
}
