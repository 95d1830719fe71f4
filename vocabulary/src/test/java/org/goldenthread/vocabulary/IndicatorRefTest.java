package org.goldenthread.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorRefTest {

  @ParameterizedTest
  @CsvSource({
    "PI.432, PI.432",
    "PI 432, PI.432",
    "PI. 2250, PI.2250",
    "pi.47, PI.47",
    "PI47, PI.47",
    "NOREF.1, NOREF.1"
  })
  void shouldNormaliseTheSpellingsThatPeopleUse(String written, String canonical) {
    assertThat(IndicatorRef.parse(written)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PI", "432", "PI.", "PI.432;drop", "PI/432"})
  void shouldRefuseWhatIsNotAReference(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorRef.parse(written))
        .withMessageContaining("write it like PI.432");
  }
}
