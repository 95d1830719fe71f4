package org.goldenthread.scoring.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToleranceTest {

  @ParameterizedTest
  @CsvSource({"85.0, 5, 4.25", "-85.0, 5, 4.25", "2.8, 2.5, 0.07", "33.333, 5, 1.66665", "0, 5, 0"})
  void shouldBeAnExactPercentageOfTheTargetWithoutItsSign(
      BigDecimal target, BigDecimal percent, BigDecimal amount) {
    assertThat(new Tolerance.PercentOfTarget(percent).around(target)).isEqualByComparingTo(amount);
  }

  @Test
  void shouldBeTheSameAmountAroundAnyTargetWhereAbsolute() {
    Tolerance tolerance = new Tolerance.Absolute(new BigDecimal("0.5"));

    assertThat(tolerance.around(BigDecimal.ZERO)).isEqualTo("0.5");
    assertThat(tolerance.around(new BigDecimal("-300"))).isEqualTo("0.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void shouldRefuseWhatIsNotAboveZero(BigDecimal number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tolerance.PercentOfTarget(number))
        .withMessage("A tolerance must be above zero, not " + number);
    assertThatIllegalArgumentException().isThrownBy(() -> new Tolerance.Absolute(number));
  }
}
