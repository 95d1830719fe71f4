package org.goldenthread.scoring.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadBandTest {

  private static final DeadBand TWO_PERCENT = new DeadBand(new BigDecimal("2"));

  @ParameterizedTest
  @CsvSource({
    "80, 1.6, true",
    "80, -1.6, true",
    "80, 1.600001, false",
    "-80, 1.6, true",
    "-80, -1.7, false",
    "0, 0, true",
    "0, 0.001, false"
  })
  void shouldCoverChangesUpToItsEdge(BigDecimal earlier, BigDecimal change, boolean covered) {
    assertThat(TWO_PERCENT.covers(change, earlier)).isEqualTo(covered);
  }

  @Test
  void shouldCoverOnlyEqualityWhereItIsZero() {
    assertThat(DeadBand.NONE.covers(new BigDecimal("0.00"), BigDecimal.TEN)).isTrue();
    assertThat(DeadBand.NONE.covers(new BigDecimal("0.01"), BigDecimal.TEN)).isFalse();
  }

  @Test
  void shouldRefuseWhatIsBelowZero() {
    assertThatIllegalArgumentException().isThrownBy(() -> new DeadBand(new BigDecimal("-1")));
  }
}
