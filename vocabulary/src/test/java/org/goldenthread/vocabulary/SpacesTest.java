package org.goldenthread.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpacesTest {

  @Test
  void shouldStripSpacesOfEveryKindAtTheEnds() {
    assertThat(Spaces.strip("\u00a0\t one\u00a0two \u202f\ufeff\u200b\u3000"))
        .isEqualTo("one\u00a0two");
    assertThat(Spaces.strip(" \u00a0 ")).isEmpty();
  }

  @Test
  void shouldMakeEverySpaceOfACodeAnOrdinaryOne() {
    assertThat(Spaces.plain("\u00a0PI\u00a0\u202f47 ")).isEqualTo("PI  47");
  }

  @Test
  void shouldReadReferencesQuartersAndYearsThatLookRight() {
    assertThat(IndicatorRef.parse("PI\u00a047\u202f")).hasToString("PI.47");
    assertThat(Quarter.parse("2020-21-Q2\u00a0")).hasToString("2020-21-Q2");
    assertThat(FinancialYear.parse("\u00a02020-21")).hasToString("2020-21");
  }

  @Test
  void shouldShowInARefusalWhatCannotBeSeen() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorRef.parse("PI\u200d47"))
        .withMessageStartingWith(
            "'PI<U+200D>47' is not an indicator reference: write it like PI.432");
  }
}
