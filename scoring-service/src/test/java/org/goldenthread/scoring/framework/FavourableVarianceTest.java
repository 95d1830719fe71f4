package org.goldenthread.scoring.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.goldenthread.vocabulary.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FavourableVarianceTest {

  @ParameterizedTest
  @CsvSource({
    "HIGHER_IS_BETTER, 71.0, 85.0, -14.0",
    "HIGHER_IS_BETTER, 90, 85, 5",
    "LOWER_IS_BETTER, 90.9, 85, -5.9",
    "LOWER_IS_BETTER, 1.54, 2.5, 0.96",
    "LOWER_IS_BETTER, -3, -1, 2",
    "HIGHER_IS_BETTER, 0, 0, 0"
  })
  void shouldBePositiveOnTheGoodSide(
      Polarity polarity, BigDecimal actual, BigDecimal target, BigDecimal variance) {
    assertThat(FavourableVariance.of(polarity, actual, target)).isEqualTo(variance);
  }

  @Test
  void shouldNotExistWhereNeitherSideIsGood() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FavourableVariance.of(Polarity.NEUTRAL, BigDecimal.ONE, BigDecimal.TWO));
  }
}
