package org.goldenthread.scoring.rules;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.goldenthread.vocabulary.OutturnStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoTrendReasonTest {

  @ParameterizedTest
  @EnumSource(names = {"PROVISIONAL", "FINAL"})
  void shouldNotTakeAValueForAReason(OutturnStatus status) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NoTrendReason.of(status))
        .withMessage(status + " is not a reason: it has a value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NoTrendReason.ofEarlier(status))
        .withMessage(status + " is not a reason: it has a value");
    assertThatIllegalArgumentException().isThrownBy(() -> NotScoredReason.of(status));
  }
}
