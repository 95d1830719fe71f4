package org.goldenthread.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.goldenthread.vocabulary.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssuranceTest {

  private static final ControlChart.Limits LIMITS =
      new ControlChart.Limits(new BigDecimal("80"), new BigDecimal("75"), new BigDecimal("85"));

  @ParameterizedTest
  @CsvSource({
    "HIGHER_IS_BETTER,75,MET",
    "HIGHER_IS_BETTER,75.1,BY_CHANCE",
    "HIGHER_IS_BETTER,85,BY_CHANCE",
    "HIGHER_IS_BETTER,85.1,MISSED",
    "LOWER_IS_BETTER,85,MET",
    "LOWER_IS_BETTER,84.9,BY_CHANCE",
    "LOWER_IS_BETTER,75,BY_CHANCE",
    "LOWER_IS_BETTER,74.9,MISSED"
  })
  void shouldSayWhetherTheWholeUsualRangeMeetsTheTarget(
      Polarity polarity, BigDecimal target, Assurance wanted) {
    assertThat(Assurance.of(LIMITS, target, polarity)).isEqualTo(wanted);
  }

  @Test
  void shouldSayNothingOfANeutralMeasure() {
    assertThatThrownBy(() -> Assurance.of(LIMITS, BigDecimal.TEN, Polarity.NEUTRAL))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
