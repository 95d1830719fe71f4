package org.goldenthread.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.vocabulary.Polarity;
import org.junit.jupiter.api.Test;

class ToleranceBandTest {

  private static final Target TARGET = new Target.Value(new BigDecimal("85"), Optional.empty());
  private static final Optional<BigDecimal> ONE = Optional.of(new BigDecimal("4.25"));

  @Test
  void shouldReachFromTheTargetToTheWorseSide() {
    assertThat(ToleranceBand.of(TARGET, ONE, Polarity.HIGHER_IS_BETTER))
        .contains(new ToleranceBand(new BigDecimal("80.75"), new BigDecimal("85")));
    assertThat(ToleranceBand.of(TARGET, ONE, Polarity.LOWER_IS_BETTER))
        .contains(new ToleranceBand(new BigDecimal("85"), new BigDecimal("89.25")));
  }

  @Test
  void shouldNotBeWhereNothingIsBetterOrWorse() {
    assertThat(ToleranceBand.of(TARGET, ONE, Polarity.NEUTRAL)).isEmpty();
  }

  @Test
  void shouldNeedATargetAndATolerance() {
    assertThat(ToleranceBand.of(Target.notSet(), ONE, Polarity.LOWER_IS_BETTER)).isEmpty();
    assertThat(ToleranceBand.of(TARGET, Optional.empty(), Polarity.LOWER_IS_BETTER)).isEmpty();
  }
}
