package org.goldenthread.indicators.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.goldenthread.vocabulary.Quarter;
import org.junit.jupiter.api.Test;

class TargetPeriodTest {

  @Test
  void shouldCoverTheFourQuartersOfAYear() {
    assertThat(TargetPeriod.parse("2020-21").quarters())
        .extracting(Quarter::toString)
        .containsExactly("2020-21-Q1", "2020-21-Q2", "2020-21-Q3", "2020-21-Q4");
  }

  @Test
  void shouldCoverAQuarterByItself() {
    assertThat(TargetPeriod.parse("2020-21-Q2").quarters())
        .containsExactly(Quarter.parse("2020-21-Q2"));
  }

  @Test
  void shouldBeWrittenAsItIsRead() {
    assertThat(TargetPeriod.parse("2020-21")).hasToString("2020-21");
    assertThat(TargetPeriod.parse("2020-21-Q2")).hasToString("2020-21-Q2");
  }

  @Test
  void shouldSayWhatWasExpected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TargetPeriod.parse("2020-22-Q1"))
        .withMessageContaining("the second part must be the next year, as in 2020-21");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TargetPeriod.parse("next year"))
        .withMessage("'next year' is not a financial year: write it like 2020-21");
  }
}
